// Puts the classes.jar of every AAR onto the classpath. For the app it also merges all resources with aapt2 into what
// Android's Gradle plugin would give to Robolectric: the R classes, and resources.ap_ with the manifest.
import org.apache.maven.artifact.handler.DefaultArtifactHandler

def shared = new File(project.properties['here'] as String, 'target/aars')
def handler = new DefaultArtifactHandler('aar')
handler.addedToClasspath = true
handler.extension = 'jar'
def packages = [], resources = []
project.artifacts.findAll { it.type == 'aar' }.sort { it.artifactId }.each { artifact ->
    def folder = new File(shared, "${artifact.groupId}.${artifact.artifactId}-${artifact.version}")
    if (!folder.exists()) {
        ant.project.buildListeners.findAll { it.hasProperty('messageOutputLevel') }.each { it.messageOutputLevel = 1 }
        ant.unzip(src: artifact.file, dest: folder)
        // an attribute of API 31, which the framework's resources below do not have
        if (artifact.artifactId == 'core') ant.replaceregexp(file: "$folder/res/values/values.xml", match: '<attr name="android:lStar"/>', replace: '', flags: 'g')
    }
    def jar = new File(folder, 'classes.jar')
    if (!jar.exists()) ant.jar(destfile: jar)
    if (new File(folder, 'libs').exists()) {
        def all = new File(folder, 'all.jar')
        if (!all.exists()) ant.jar(destfile: all) { zipfileset(src: jar); zipgroupfileset(dir: "$folder/libs", includes: '*.jar') }
        jar = all
    }
    packages << new groovy.xml.XmlSlurper().parse(new File(folder, 'AndroidManifest.xml')).@package.text()
    if (new File(folder, 'res').isDirectory()) resources << folder
    artifact.file = jar
    artifact.artifactHandler = handler
}

def source = project.properties['app'] as String
if (source == null) return

def run = { List command ->
    def process = new ProcessBuilder(command*.toString()).redirectErrorStream(true).start()
    def text = process.inputStream.text
    if (process.waitFor() != 0) throw new IllegalStateException("${command.take(3)}: ${text.take(3000)}")
}
// Debian's aapt2 cannot read the resource table of later SDKs
def framework = new File('/usr/share/android-framework-res/framework-res.apk')
def target = new File(project.build.directory)
def flats = new File(target, 'flats')
flats.mkdirs()
resources.each {
    def flat = new File(flats, "${it.name}.zip")
    if (!flat.exists()) run(['aapt2', 'compile', '--dir', "$it/res", '-o', flat])
}
['main/res', 'generated/res'].each { run(['aapt2', 'compile', '--dir', "$source/../$it", '-o', "$flats/${it.replace('/', '-')}.zip"]) }

// Gradle adds the first from build.gradle.kts, and the second from ui-test-manifest, which brings an activity for tests
def manifest = new File(target, 'AndroidManifest.xml')
manifest.text = new File(source, 'AndroidManifest.xml').text.replaceFirst('<manifest ', '<manifest package="org.importass.app" ')
    // an attribute of API 33, which the framework's resources do not have
    .replaceFirst(/android:enableOnBackInvokedCallback="true"\s*/, '')
    .replace('</application>', '<activity android:name="androidx.activity.ComponentActivity" android:exported="true" /></application>')
def generated = new File(target, 'r')
generated.mkdirs()
def apk = new File(target, 'resources.ap_')
run(['aapt2', 'link', '-I', framework.path, '--manifest', manifest.path, '--auto-add-overlay', '--non-final-ids',
     '--min-sdk-version', '28', '--target-sdk-version', '35', '--java', generated.path, '--emit-ids', "$target/ids.txt",
     '--extra-packages', packages.unique().join(':'), '-o', apk.path]
    + resources.collect { "$flats/${it.name}.zip" } + ["$flats/main-res.zip", "$flats/generated-res.zip"])
def classes = new File(project.build.outputDirectory)
classes.mkdirs()
def sources = []
generated.eachFileRecurse { if (it.name.endsWith('.java')) sources << it.path }
run(['javac', '-nowarn', '-d', classes.path] + sources)
def config = new File(project.build.testOutputDirectory, 'com/android/tools')
config.mkdirs()
new File(config, 'test_config.properties').text =
    "android_resource_apk=$apk.path\nandroid_merged_manifest=$manifest.path\nandroid_custom_package=org.importass.app\nandroid_merged_assets=$source/assets\n"
