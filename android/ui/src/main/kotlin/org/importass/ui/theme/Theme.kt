package org.importass.ui.theme

import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.ColorScheme
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Shapes
import androidx.compose.material3.Typography
import androidx.compose.material3.darkColorScheme
import androidx.compose.material3.lightColorScheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.ProvidableCompositionLocal
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.Hyphens
import androidx.compose.ui.text.style.LineBreak
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.TextUnit
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import org.importass.shared.Theme

/** Spaces, sizes and corners, on a grid of 4. */
public object Size {
    /** Between what belongs together. */
    public val s1: Dp = 4.dp

    /** Small. */
    public val s2: Dp = 8.dp

    /** Inside of rows. */
    public val s3: Dp = 12.dp

    /** The measure of most things. */
    public val s4: Dp = 16.dp

    /** Between groups. */
    public val s6: Dp = 24.dp

    /** At the sides of the column. */
    public val margin: Dp = 16.dp

    /** The least that a finger is asked to hit. */
    public val target: Dp = 48.dp

    /** An icon. */
    public val icon: Dp = 24.dp

    /** The widest that a line of text becomes. */
    public val column: Dp = 672.dp

    /** Of cards. */
    public val radius: Dp = 12.dp

    /** Of controls. */
    public val radiusSmall: Dp = 8.dp

    /** Of lines. */
    public val border: Dp = 1.dp

    /** Of what is marked. */
    public val ring: Dp = 3.dp
}

/** Sizes and weights of text; 17 is the smallest. */
public object Type {
    private fun style(size: Int, line: Int, weight: FontWeight = FontWeight.Normal) = TextStyle(
        fontFamily = FontFamily.SansSerif,
        fontSize = size.sp,
        lineHeight = line.sp,
        fontWeight = weight,
        lineBreak = LineBreak.Paragraph,
        hyphens = Hyphens.Auto,
    )

    /** Running text. */
    public val text: TextStyle = style(17, 25)

    /** Names of rows and buttons. */
    public val strong: TextStyle = style(17, 23, FontWeight.SemiBold)

    /** The first sentence of a screen. */
    public val lead: TextStyle = style(19, 28)

    /** A heading inside of a screen. */
    public val heading: TextStyle = style(20, 26, FontWeight.SemiBold)

    /** The screen's own heading. */
    public val title: TextStyle = style(24, 30, FontWeight.SemiBold)

    /** The one amount that counts. */
    public val amount: TextStyle = style(34, 42, FontWeight.SemiBold)

    /** What is compared letter by letter. */
    public val mono: TextStyle = text.copy(fontFamily = FontFamily.Monospace, hyphens = Hyphens.None)

    /** As far as letters of a code stand from each other. */
    public val codeSpacing: TextUnit = 4.sp
}

private val localPalette: ProvidableCompositionLocal<Palette> = staticCompositionLocalOf { Light }

/** The colours that are in force. */
public val palette: Palette
    @Composable get() = localPalette.current

/** Colours, type and shapes, in the light that the core's [theme] asks for. */
@Composable
public fun ImportassTheme(theme: Theme, content: @Composable () -> Unit) {
    val dark = when (theme) {
        Theme.SYSTEM -> isSystemInDarkTheme()
        Theme.LIGHT -> false
        Theme.DARK -> true
    }
    val colours = if (dark) Dark else Light
    CompositionLocalProvider(localPalette provides colours) {
        MaterialTheme(
            colorScheme = colours.scheme(),
            typography = Typography(
                bodyLarge = Type.text,
                bodyMedium = Type.text,
                labelLarge = Type.strong,
                titleLarge = Type.title,
                headlineSmall = Type.heading,
            ),
            shapes = Shapes(medium = RoundedCornerShape(Size.radius), small = RoundedCornerShape(Size.radiusSmall)),
            content = content,
        )
    }
}

private fun Palette.scheme(): ColorScheme = (if (isDark) darkColorScheme() else lightColorScheme()).copy(
    primary = accent,
    onPrimary = onAccent,
    secondary = accent,
    onSecondary = onAccent,
    background = paper,
    onBackground = ink,
    surface = surface,
    onSurface = ink,
    surfaceVariant = raised,
    onSurfaceVariant = quiet,
    surfaceContainerHigh = surface,
    surfaceContainerHighest = raised,
    outline = edge,
    outlineVariant = hairline,
    error = bad,
    onError = paper,
    scrim = veil,
)
