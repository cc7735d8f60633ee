import { never } from '../../core/bytes'
import { useSend } from '../../core/context'
import {
  type DocumentsEvent,
  documentsEventCopyCea,
  documentsEventDownload,
  documentsEventOpenFile,
  documentsEventShare,
  documentsEventStopDownload,
  type DocumentView,
  eventDocuments,
  type FileView,
} from '../../generated/shared_types'
import { Banner, Problem } from '../../parts/Banner'
import { Button } from '../../parts/Button'
import { Facts, Spoken } from '../../parts/Facts'
import { Icon } from '../../parts/Icon'
import { Loaded } from '../../parts/Loaded'

function FilePart({ file, tell }: { file: FileView; tell: (event: DocumentsEvent) => void }) {
  switch (file.kind) {
    case 'Absent':
      return (
        <div className="buttons">
          <Button look="main" icon="download" onPress={() => tell(documentsEventDownload())}>
            {file.download}
          </Button>
        </div>
      )
    case 'Coming':
      return (
        <div className="stack">
          <label className="stack">
            <span>{file.label}</span>
            <progress max={100} value={file.percent} />
          </label>
          <div className="buttons">
            <Button onPress={() => tell(documentsEventStopDownload())}>{file.stop}</Button>
          </div>
        </div>
      )
    case 'Stopped':
      return (
        <div className="stack">
          <Banner banner={file.banner} problem />
          {file.percent > 0 && <progress max={100} value={file.percent} aria-label={file.banner.title} />}
          <div className="buttons">
            <Button look="main" icon="download" onPress={() => tell(documentsEventDownload())}>
              {file.resume}
            </Button>
          </div>
        </div>
      )
    case 'Ready':
      return (
        <div className="stack">
          <p className="state tone-good">
            <Icon name="good" />
            <span>{file.note}</span>
          </p>
          <div className="buttons">
            <Button look="main" icon="open" onPress={() => tell(documentsEventOpenFile())}>
              {file.open}
            </Button>
            <Button icon="share" onPress={() => tell(documentsEventShare())}>
              {file.share}
            </Button>
          </div>
        </div>
      )
    default:
      return never(file)
  }
}

export function Document({ view }: { view: DocumentView }) {
  const send = useSend()
  const tell = (event: DocumentsEvent) => send(eventDocuments(event))
  return (
    <Loaded load={view.load}>
      <Problem banner={view.problem} />
      <Facts facts={view.facts} />
      <FilePart file={view.file} tell={tell} />
      <section className="stack">
        <h2>{view.cea.label}</h2>
        <p className="mono">
          <Spoken fact={view.cea} />
        </p>
        <div className="buttons">
          <Button icon="copy" onPress={() => tell(documentsEventCopyCea())}>
            {view.copy}
          </Button>
        </div>
        <p className="quiet">{view.cea_note}</p>
      </section>
    </Loaded>
  )
}
