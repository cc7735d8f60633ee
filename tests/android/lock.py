#!/usr/bin/env python3
"""Resolve the Android variants of the catalogue by Gradle module metadata (as Gradle would) and write them as a
flat list into androidx/pom.xml: Maven itself neither follows .module files nor takes the newest version.
Run by hand when a version changes."""
import json, pathlib, re, subprocess, tomllib, urllib.error, urllib.request, xml.etree.ElementTree as ET

# The repository that Maven itself is set up to use.
REPO = re.search(r"https?://[^\s\x1b]+", subprocess.run(
    ["mvn", "-q", "-N", "help:evaluate", "-Dexpression=project.remoteArtifactRepositories[0].url", "-DforceStdout"],
    capture_output=True, text=True, check=True).stdout)[0].rstrip("/")
HERE = pathlib.Path(__file__).parent
CATALOGUE = HERE / "../../android/gradle/libs.versions.toml"
LOCK = HERE / "androidx/pom.xml"

def roots():
    """The catalogue's libraries: those of the app, and all of them with what only tests use."""
    text = CATALOGUE.read_text()
    catalogue = tomllib.loads(text)
    coordinates = lambda part: [f"{x['module']}:{catalogue['versions'][x['version']['ref']]}"
                                for x in tomllib.loads(part).get("libraries", {}).values()
                                if not x["module"].endswith(":jna")] # an AAR for phones, a JAR here
    app = text[text.index("[libraries]"):text.index("# for tests only")]
    return coordinates(app), coordinates(text[text.index("[libraries]"):text.index("[plugins]")])

cache, missing = {}, set()

def get(g, a, v, ext):
    url = f"{REPO}/{g.replace('.', '/')}/{a}/{v}/{a}-{v}.{ext}"
    if url not in cache:
        try:
            cache[url] = urllib.request.urlopen(url, timeout=60).read()
        except urllib.error.HTTPError:
            cache[url] = None
    return cache[url]

def best(variants):
    def score(v):
        at = v.get("attributes", {})
        if at.get("org.gradle.category", "library") != "library" or at.get("org.gradle.usage") not in ("java-runtime", "java-api"):
            return -1
        if at.get("com.android.build.api.attributes.BuildTypeAttr", "release") != "release":
            return -1
        if any("capabilit" in k for k in v) and any(c["name"].endswith("-test-fixtures") for c in v["capabilities"]):
            return -1
        p = at.get("org.jetbrains.kotlin.platform.type", "jvm")
        s = {"androidJvm": 20, "jvm": 10}.get(p, -100) + (5 if at["org.gradle.usage"] == "java-runtime" else 0)
        return s + (3 if at.get("org.gradle.jvm.environment") == "android" else 0)
    v = max(variants, key=score, default=None)
    return v if v is not None and score(v) >= 0 else None

def node(g, a, v):
    """-> (type or None, [(g, a, v, constraint?)])"""
    raw = get(g, a, v, "module")
    if raw:
        mod = best(json.loads(raw)["variants"])
        if mod:
            if "available-at" in mod:
                t = mod["available-at"]
                return None, [(t["group"], t["module"], t["version"], False)]
            ver = lambda d: (lambda x: x.get("strictly") or x.get("requires") or x.get("prefers"))(d.get("version", {}))
            deps = [(d["group"], d["module"], ver(d), d.get("attributes", {}).get("org.gradle.category") == "platform")
                    for d in mod.get("dependencies", [])]
            deps += [(d["group"], d["module"], ver(d), True) for d in mod.get("dependencyConstraints", [])]
            files = [f["name"] for f in mod.get("files", [])]
            kind = "aar" if any(f.endswith(".aar") for f in files) else "jar" if files else None
            return kind, deps
    raw = get(g, a, v, "pom")
    if not raw:
        missing.add(f"{g}:{a}:{v}")
        return None, []
    p = ET.fromstring(raw)
    for e in p.iter():
        e.tag = e.tag.split("}")[-1]
    props = {e.tag: e.text for e in p.findall("properties/*")} | {"project.version": v, "project.groupId": g}
    sub = lambda s: s and re.sub(r"\$\{(.*?)\}", lambda m: props.get(m[1], m[0]) or "", s)
    deps = []
    for d in p.findall("dependencies/dependency"):
        if d.findtext("scope") in ("test", "provided") or d.findtext("optional") == "true":
            continue
        deps.append((sub(d.findtext("groupId")), d.findtext("artifactId"), sub(d.findtext("version")), False))
    kind = p.findtext("packaging") or "jar"
    return (None if kind == "pom" else "aar" if kind == "aar" else "jar"), deps

def key(v):
    return [(1, int(x)) if x.isdigit() else (0, x) for x in re.split(r"[.\-]", v.strip("[]()")) + (["~"] if "-" not in v else [])]

def newer(a, b):
    try:
        return key(a) > key(b)
    except TypeError:
        return a > b

def resolve(roots):
    want, limits = {}, {}
    changed = True
    while changed:
        changed, seen, todo = False, {}, [tuple(r.split(":")) for r in roots]
        while todo:
            g, a, v = todo.pop()
            for pool in (want, limits):
                if (g, a) in pool and newer(pool[g, a], v):
                    v = pool[g, a]
            if (g, a) in want and newer(v, want[g, a]) or (g, a) not in want:
                changed = True
            want[g, a] = v
            if seen.get((g, a)) == v:
                continue
            kind, deps = node(g, a, v)
            seen[g, a] = v
            for dg, da, dv, constraint in deps:
                dv = (dv or "").strip("[]()").split(",")[0]
                if not dv or "$" in dv:
                    if not constraint and (dg, da) not in want:
                        missing.add(f"{dg}:{da}:? (from {a})")
                    continue
                if constraint:
                    if (dg, da) not in limits or newer(dv, limits[dg, da]):
                        limits[dg, da] = dv
                        changed = True
                else:
                    todo.append((dg, da, dv))
        want = dict(seen)
    return {ga: (v, node(*ga, v)[0]) for ga, v in want.items()}

app, everything = roots()
main, both = resolve(app), resolve(everything)
def xml(g, a, v, kind, scope):
    return (f"    <dependency><groupId>{g}</groupId><artifactId>{a}</artifactId><version>{v}</version><type>{kind}</type><scope>{scope}</scope>"
            "<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>")

rows = [xml(g, a, v, kind, "compile" if (g, a) in main else "test") for (g, a), (v, kind) in sorted(both.items()) if kind]
pom = LOCK.read_text()
head, tail = pom.split("<!-- lock -->")[0], pom.split("<!-- /lock -->")[1]
LOCK.write_text(head + "<!-- lock -->\n" + "\n".join(rows) + "\n    <!-- /lock -->" + tail)
print(len(rows), "artifacts; not found:", *sorted(missing), sep="\n  ")
