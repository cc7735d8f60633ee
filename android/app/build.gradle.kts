plugins {
    alias(libs.plugins.android.application)
    alias(libs.plugins.compose)
}

android {
    namespace = "org.importass.app"
    compileSdk = 36
    defaultConfig {
        applicationId = "es.importass.open"
        minSdk = 28
        targetSdk = 36
        versionCode = 1
        versionName = "0.1.0"
    }
    buildFeatures { compose = true }
    // written by `cargo xtask bindings android`: the words that are needed while there is no core
    sourceSets["main"].res.srcDir("src/generated/res")
    buildTypes {
        release {
            isMinifyEnabled = true
            isShrinkResources = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "proguard-rules.pro")
        }
    }
    // 16 KB pages: libraries lie uncompressed and aligned in the package
    packaging { jniLibs { useLegacyPackaging = false } }
}

kotlin {
    explicitApi()
    jvmToolchain(17)
    compilerOptions { allWarningsAsErrors = true }
}

dependencies {
    implementation(project(":ui"))
    implementation(libs.activity.compose)
    implementation(libs.browser)
    implementation(libs.compose.foundation)
    implementation(libs.compose.ui)
    implementation(libs.core)
    implementation(libs.coroutines.android)
    implementation(libs.coroutines.play.services)
    implementation(libs.firebase.installations)
    implementation(libs.firebase.messaging)
    implementation(libs.jna) { artifact { type = "aar" } }
    implementation(libs.sms.consent)
}
