package org.importass.ui.documents

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.LinearProgressIndicator
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import org.importass.shared.DocumentView
import org.importass.shared.DocumentsEvent
import org.importass.shared.Event
import org.importass.shared.FileView
import org.importass.shared.Tone
import org.importass.ui.parts.Button
import org.importass.ui.parts.Buttons
import org.importass.ui.parts.Facts
import org.importass.ui.parts.Group
import org.importass.ui.parts.Icons
import org.importass.ui.parts.Loaded
import org.importass.ui.parts.Look
import org.importass.ui.parts.Page
import org.importass.ui.parts.Paragraph
import org.importass.ui.parts.Problem
import org.importass.ui.parts.Quiet
import org.importass.ui.parts.Spoken
import org.importass.ui.parts.Stack
import org.importass.ui.parts.State
import org.importass.ui.parts.send
import org.importass.ui.theme.Type
import org.importass.ui.theme.palette

/** One document. */
@Composable
public fun Document(view: DocumentView) {
    val send = send
    val tell: (DocumentsEvent) -> Unit = { send(Event.Documents(it)) }
    Page {
        Loaded(view.load) {
            Stack {
                Problem(view.problem)
                Facts(view.facts)
                FilePart(view.file, tell)
                Group(view.cea.label) {
                    Spoken(view.cea, Type.mono)
                    Button(view.copy, icon = Icons.COPY) { tell(DocumentsEvent.CopyCea) }
                    Quiet(view.ceaNote)
                }
            }
        }
    }
}

@Composable
private fun FilePart(file: FileView, tell: (DocumentsEvent) -> Unit) {
    Stack {
        when (file) {
            is FileView.Absent -> Button(file.download, Look.MAIN, Icons.DOWNLOAD) { tell(DocumentsEvent.Download) }
            is FileView.Coming -> {
                Paragraph(file.label)
                Progress(file.percent, file.label)
                Button(file.stop) { tell(DocumentsEvent.StopDownload) }
            }
            is FileView.Stopped -> {
                Problem(file.banner)
                Progress(file.percent, file.banner.title)
                Button(file.resume, Look.MAIN, Icons.DOWNLOAD) { tell(DocumentsEvent.Download) }
            }
            is FileView.Ready -> {
                State(Tone.GOOD, file.note)
                Buttons {
                    Button(file.open, Look.MAIN, Icons.OPEN) { tell(DocumentsEvent.OpenFile) }
                    Button(file.share, icon = Icons.SHARE) { tell(DocumentsEvent.Share) }
                }
            }
        }
    }
}

private const val WHOLE = 100f

@Composable
private fun Progress(percent: UByte, name: String) {
    LinearProgressIndicator(
        progress = { percent.toInt() / WHOLE },
        modifier = Modifier.fillMaxWidth().semantics { contentDescription = name },
        color = palette.accent,
        trackColor = palette.raised,
    )
}
