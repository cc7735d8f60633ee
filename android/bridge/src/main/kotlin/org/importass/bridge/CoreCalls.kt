package org.importass.bridge

import uniffi.shared.CoreException
import uniffi.shared.NativeCore
import uniffi.shared.Shell

/** The byte calls of one core. Previews and tests have one without any Rust. */
public interface CoreCalls : AutoCloseable {
    /** Tells an event. */
    public fun update(event: ByteArray)

    /** Answers a request. */
    public fun resolve(id: UInt, output: ByteArray)

    /** The view as it is now. */
    public fun view(): ByteArray
}

/** Starts a core, which asks by [onRequest] from any thread. */
public fun interface CoreStarter {
    /** Starts it. */
    public fun start(onRequest: (ByteArray) -> Unit): CoreCalls
}

/** The core did not understand the bytes, and is as it was. */
public class RefusedException(cause: Throwable) : Exception(cause)

/** The real core, which keeps everything in [folder]. */
public class NativeStarter(private val folder: String) : CoreStarter {
    override fun start(onRequest: (ByteArray) -> Unit): CoreCalls = NativeCalls(folder, onRequest)
}

private class NativeCalls(folder: String, onRequest: (ByteArray) -> Unit) : CoreCalls {
    private val core = NativeCore(
        folder,
        object : Shell {
            override fun request(bytes: ByteArray) = onRequest(bytes)
        },
    )

    override fun update(event: ByteArray) = refusing { core.update(event) }

    override fun resolve(id: UInt, output: ByteArray) = refusing { core.resolve(id, output) }

    override fun view(): ByteArray = refusing { core.view() }

    override fun close() = core.close()

    private inline fun <T> refusing(call: () -> T): T = try {
        call()
    } catch (refused: CoreException.Refused) {
        throw RefusedException(refused)
    }
}
