package org.importass.ui.parts

import androidx.compose.runtime.Composable
import org.importass.shared.Paging as PagingView

/** A window over a longer list. */
@Composable
public fun Paging(paging: PagingView, onPrevious: () -> Unit, onNext: () -> Unit) {
    Stack {
        if (paging.position.isNotEmpty()) Quiet(paging.position)
        Buttons {
            paging.previous?.let { Button(it, onPress = onPrevious) }
            paging.next?.let { Button(it, onPress = onNext) }
        }
    }
}
