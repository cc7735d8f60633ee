// Writes down what a phone's package is made of, one path a line, for cargo xtask apk.
def target = new File(project.build.directory)
target.mkdirs()
def packed = project.artifacts.findAll { it.scope in ['compile', 'runtime'] }.sort { it.id }

// R8 takes no folders
def jars = packed.collect { artifact ->
    if (artifact.file.isFile()) return [artifact, artifact.file]
    def jar = new File(target, "${artifact.artifactId}.jar")
    jar.delete()
    ant.jar(destfile: jar, basedir: artifact.file)
    [artifact, jar]
}
def isJna = { it.groupId == 'net.java.dev.jna' }
def isForPhones = { it.type == 'aar' }
def named = { String... names -> project.artifacts.findAll { "$it.groupId:$it.artifactId".toString() in names }.collect { it.file } }
def write = { String name, Collection paths -> new File(target, "${name}.txt").text = paths.collect { "$it\n" }.join() }
// JNA's classes are the same for desktops and phones: with the desktop's, what R8 leaves can be tested here
write('program', jars.findAll { artifact, _ -> !isJna(artifact) || !isForPhones(artifact) }.collect { it[1] })

def folders = packed.findAll(isForPhones).collect { it.file.parentFile }
def having = { String name -> folders.collect { new File(it, name) }.findAll { it.exists() } }
write('rules', having('proguard.txt'))
write('manifests', having('AndroidManifest.xml'))
write('libraries', having('jni'))
// as the app's module compiled them; JNA's are an empty list
def compiledResources = new File("${project.basedir}/../app/target/flats")
def drawn = folders.findAll { new File(it, 'res').isDirectory() && !it.name.startsWith('net.java.dev.jna') }
write('resources', drawn.collect { new File(compiledResources, "${it.name}.zip") })

// what the package's classes stand upon: Robolectric's framework has Android's own classes, and the JDK Java's
write('framework', named('org.robolectric:android-all') + [System.getProperty('java.home')])
def tests = new File(target, 'bridge-tests.jar')
tests.delete()
ant.jar(destfile: tests, basedir: "${project.basedir}/../bridge/target/test-classes")
write('tests', [tests] + named('junit:junit', 'org.hamcrest:hamcrest-core'))
