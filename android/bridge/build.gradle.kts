plugins {
    alias(libs.plugins.kotlin.jvm)
}

kotlin {
    explicitApi()
    jvmToolchain(17)
    compilerOptions { allWarningsAsErrors = true }
}

dependencies {
    api(project(":generated"))
    api(libs.coroutines)
}
