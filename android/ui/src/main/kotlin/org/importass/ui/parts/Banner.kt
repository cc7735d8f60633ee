package org.importass.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import org.importass.ui.theme.Size
import org.importass.ui.theme.Type
import org.importass.ui.theme.palette
import org.importass.shared.Banner as BannerView

/** What happened, what it means, what to do. */
@Composable
public fun Banner(banner: BannerView, modifier: Modifier = Modifier) {
    Card(modifier, palette.paperOf(banner.tone), palette.of(banner.tone)) {
        Row(Modifier.padding(Size.s4), horizontalArrangement = Arrangement.spacedBy(Size.s3)) {
            Icon(iconOf(banner.tone), palette.of(banner.tone))
            Column(verticalArrangement = Arrangement.spacedBy(Size.s1)) {
                Heading(banner.title, style = Type.strong)
                if (banner.text.isNotEmpty()) Text(banner.text, style = Type.text, color = palette.ink)
            }
        }
    }
}

/** What went wrong: the focus comes here when there is no field to mend. */
@Composable
public fun Problem(banner: BannerView?) {
    if (banner != null) Banner(banner, Modifier.takesProblems())
}
