package org.importass.ui.theme

import androidx.compose.runtime.Immutable
import androidx.compose.ui.graphics.Color
import org.importass.shared.Tone

/** The colours, named and valued as in `web/src/tokens.css`; a test keeps them equal. Nothing else says a colour. */
@Immutable
public data class Palette(
    val paper: Color,
    val surface: Color,
    val raised: Color,
    val ink: Color,
    val quiet: Color,
    val hairline: Color,
    /** Of controls: 3 to 1 on paper. */
    val edge: Color,
    val accent: Color,
    val accentPressed: Color,
    val onAccent: Color,
    val veil: Color,
    val info: Color,
    val infoPaper: Color,
    val good: Color,
    val goodPaper: Color,
    val warning: Color,
    val warningPaper: Color,
    val bad: Color,
    val badPaper: Color,
    val stripe: Color,
    val onStripe: Color,
    val isDark: Boolean,
) {
    /** The colour of a meaning; it never stands alone. */
    public fun of(tone: Tone): Color = when (tone) {
        Tone.INFO -> info
        Tone.GOOD -> good
        Tone.WARNING -> warning
        Tone.BAD -> bad
    }

    /** What lies below a meaning. */
    public fun paperOf(tone: Tone): Color = when (tone) {
        Tone.INFO -> infoPaper
        Tone.GOOD -> goodPaper
        Tone.WARNING -> warningPaper
        Tone.BAD -> badPaper
    }
}

/** By day. */
public val Light: Palette = Palette(
    paper = Color(0xFFFAF8F5),
    surface = Color(0xFFFFFFFF),
    raised = Color(0xFFF2EFE9),
    ink = Color(0xFF1C1B19),
    quiet = Color(0xFF56524B),
    hairline = Color(0xFFDDD8CE),
    edge = Color(0xFF78736A),
    accent = Color(0xFF0B5666),
    accentPressed = Color(0xFF083F4B),
    onAccent = Color(0xFFFFFFFF),
    veil = Color(0x991C1B19),
    info = Color(0xFF0B5666),
    infoPaper = Color(0xFFE4F1F3),
    good = Color(0xFF1C6637),
    goodPaper = Color(0xFFE5F3E8),
    warning = Color(0xFF754700),
    warningPaper = Color(0xFFFDF1DA),
    bad = Color(0xFF9C1D1A),
    badPaper = Color(0xFFFDEAE8),
    stripe = Color(0xFF4B2F7A),
    onStripe = Color(0xFFFFFFFF),
    isDark = false,
)

/** By night. */
public val Dark: Palette = Palette(
    paper = Color(0xFF131416),
    surface = Color(0xFF1D1F22),
    raised = Color(0xFF292C30),
    ink = Color(0xFFF2F0ED),
    quiet = Color(0xFFBFBAB2),
    hairline = Color(0xFF383C41),
    edge = Color(0xFF8F8C86),
    accent = Color(0xFF86D2E1),
    accentPressed = Color(0xFFA9E2ED),
    onAccent = Color(0xFF06252C),
    veil = Color(0xB3000000),
    info = Color(0xFF8BD3E0),
    infoPaper = Color(0xFF10313A),
    good = Color(0xFF93D9A8),
    goodPaper = Color(0xFF143320),
    warning = Color(0xFFF3CA7D),
    warningPaper = Color(0xFF3A2A0A),
    bad = Color(0xFFFFB3AB),
    badPaper = Color(0xFF451A1B),
    stripe = Color(0xFFD6C2F8),
    onStripe = Color(0xFF251040),
    isDark = true,
)
