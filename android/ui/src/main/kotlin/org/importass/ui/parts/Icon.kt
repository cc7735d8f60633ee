package org.importass.ui.parts

import androidx.compose.foundation.Image
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.ColorFilter
import androidx.compose.ui.graphics.SolidColor
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.graphics.vector.PathParser
import androidx.compose.ui.unit.dp
import org.importass.shared.NoticeKind
import org.importass.shared.SignInMethod
import org.importass.shared.Tab
import org.importass.shared.Tone
import org.importass.ui.theme.Size
import org.importass.ui.theme.palette

private const val CANVAS = 24f
private const val STROKE = 1.75f

/** The same drawings as the web shell's, 24 by 24. Never the only carrier of a meaning, so never spoken. */
public enum class Icons(private val path: String, private val filled: Boolean = false) {
    BACK("M15 5l-7 7 7 7"),
    NEXT("M9 5l7 7-7 7"),
    DOWN("M5 9l7 7 7-7"),
    UP("M5 16l7-7 7 7"),
    BELL("M6 17V11a6 6 0 0 1 12 0v6l1.5 2h-15zM10 21h4"),
    HOME("M4 11l8-7 8 7v9h-5v-6H9v6H4z"),
    SERVICES("M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z"),
    DOCUMENTS("M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h7"),
    SETTINGS("M4 7h10M18 7h2M4 17h2M10 17h10M16 5v4M8 15v4"),
    INFO("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v6M12 7.5v.5"),
    GOOD("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 12.5l3 3 5-6"),
    WARNING("M12 4l9.5 16.5h-19zM12 10v5M12 17.5v.5"),
    BAD("M8 3h8l5 5v8l-5 5H8l-5-5V8zM9 9l6 6M15 9l-6 6"),
    CHECK("M5 12.5l5 5 9-11"),
    SEARCH("M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5L20 20"),
    PERSON("M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4.5 20.5c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5"),
    PHONE(
        "M6 3h4l2 5-2.5 2a12 12 0 0 0 4.500 4.500l2-2.500 5 2v4c0 1-1 2-2 2C11 20 4 13 4 5c0-1 1-2 2-2z",
    ),
    SMS("M4 5h16v11H10l-4 4v-4H4zM8 9h8M8 12h5"),
    KEY("M8 9a4.5 4.5 0 1 0 0 6.5L10 14l2 2 2-2 2 2 4-4-1.5-1.5H10.5z"),
    MOBILE("M8 3h8v18H8zM11 18h2"),
    CERTIFICATE("M5 4h14v10H5zM8 8h8M8 11h4M14 14v7l2-1.5 2 1.5v-7"),
    LETTER("M3 6h18v13H3zM3 7l9 7 9-7"),
    SCALES("M12 4v16M7 20h10M5 7h14M5 7l-2.5 6h5zM19 7l-2.5 6h5z"),
    DEBT("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M16 8.5c-4-2-7 .5-7 3.5s3 5.5 7 3.5M7 11h6M7 13.5h5"),
    REGISTRATION("M7 4h10v17H7zM10 3h4v3h-4zM10 11h4M10 15h4"),
    NEWS("M4 6h16v13H4zM7 10h5v5H7zM14 10h3M14 13h3M14 16h3"),
    PIN("M9 3h6l-1 6 3 3v2H7v-2l3-3zM12 14v7"),
    DOT("M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z", filled = true),
    TURN("M12 4a8 8 0 1 0 8 8"),
    DOWNLOAD("M12 4v11M7 11l5 5 5-5M5 20h14"),
    OPEN("M13 4h7v7M20 4l-9 9M17 14v6H4V7h6"),
    SHARE("M12 15V4M8 8l4-4 4 4M5 12v8h14v-8"),
    COPY("M9 9h11v11H9zM15 5V4H4v11h1"),
    HERE("M5 12.5l4 4M9 16.5l8-10M5 20h14"),
    ;

    /** The drawing. */
    public val vector: ImageVector by lazy {
        ImageVector.Builder(name, CANVAS.dp, CANVAS.dp, CANVAS, CANVAS).addPath(
            pathData = PathParser().parsePathString(path).toNodes(),
            fill = if (filled) SolidColor(Color.Black) else null,
            stroke = SolidColor(Color.Black),
            strokeLineWidth = STROKE,
            strokeLineCap = StrokeCap.Round,
            strokeLineJoin = StrokeJoin.Round,
        ).build()
    }
}

/** An icon in the colour of its text. */
@Composable
public fun Icon(icon: Icons, colour: Color = palette.ink, modifier: Modifier = Modifier) {
    val filter = remember(colour) { ColorFilter.tint(colour) }
    Image(icon.vector, contentDescription = null, modifier = modifier.size(Size.icon), colorFilter = filter)
}

/** Each meaning has its icon: never colour alone. */
public fun iconOf(tone: Tone): Icons = when (tone) {
    Tone.INFO -> Icons.INFO
    Tone.GOOD -> Icons.GOOD
    Tone.WARNING -> Icons.WARNING
    Tone.BAD -> Icons.BAD
}

/** Of a place at the bottom. */
public fun iconOf(tab: Tab): Icons = when (tab) {
    Tab.HOME -> Icons.HOME
    Tab.SERVICES -> Icons.SERVICES
    Tab.DOCUMENTS -> Icons.DOCUMENTS
    Tab.SETTINGS -> Icons.SETTINGS
}

/** Of a way to sign in. */
public fun iconOf(method: SignInMethod): Icons = when (method) {
    SignInMethod.SMS -> Icons.SMS
    SignInMethod.CLAVEPERMANENTE -> Icons.KEY
    SignInMethod.CLAVEMOVIL -> Icons.MOBILE
    SignInMethod.CERTIFICATE -> Icons.CERTIFICATE
    SignInMethod.BIOMETRICS -> Icons.PERSON
}

/** Of what a notice is about. */
public fun iconOf(kind: NoticeKind): Icons = when (kind) {
    NoticeKind.NOTIFICATION -> Icons.LETTER
    NoticeKind.REGULARIZATION -> Icons.SCALES
    NoticeKind.DEBT -> Icons.DEBT
    NoticeKind.REGISTRATION -> Icons.REGISTRATION
    NoticeKind.NEWS -> Icons.NEWS
}
