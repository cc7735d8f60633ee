package io.crates.keyring

import android.content.Context

/** The secret store's own name for its one native call: it finds the phone's Keystore through the app. */
public class Keyring private constructor() {
    public companion object {
        init {
            System.loadLibrary("shared")
        }

        /** Once in a process, before the core starts. */
        public external fun initializeNdkContext(context: Context)
    }
}
