// What `cargo xtask bindings android` writes: a module of its own, because our rules for Kotlin are not its.
plugins {
    alias(libs.plugins.kotlin.jvm)
}

kotlin {
    jvmToolchain(17)
}

dependencies {
    // the AAR brings the library for phones: the app asks for it
    compileOnly(libs.jna)
}
