plugins {
    alias(libs.plugins.android.library)
    alias(libs.plugins.compose)
}

android {
    namespace = "org.importass.ui"
    compileSdk = 36
    defaultConfig { minSdk = 28 }
    buildFeatures { compose = true }
}

kotlin {
    explicitApi()
    jvmToolchain(17)
    compilerOptions { allWarningsAsErrors = true }
}

dependencies {
    api(project(":bridge"))
    implementation(libs.activity.compose)
    implementation(libs.compose.foundation)
    implementation(libs.compose.material3)
    implementation(libs.compose.preview)
    implementation(libs.compose.ripple)
    implementation(libs.compose.ui)
}
