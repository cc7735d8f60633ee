package org.importass.app.device

import android.content.Context
import android.net.ConnectivityManager
import android.net.Network

/** Tells whenever the device finds or loses the network. */
internal class Connectivity(private val context: Context, private val tell: (Boolean) -> Unit) {
    private val listener = object : ConnectivityManager.NetworkCallback() {
        override fun onAvailable(network: Network) = tell(true)

        override fun onLost(network: Network) = tell(false)
    }
    private var listening = false

    /** Listens from now on; without a network it says so at once. */
    fun begin() {
        val manager = context.getSystemService(ConnectivityManager::class.java) ?: return
        if (manager.activeNetwork == null) tell(false)
        if (listening) return
        listening = true
        manager.registerDefaultNetworkCallback(listener)
    }
}
