import type { Announcement } from '../generated/shared_types'

/** Says each announcement once: a new number is a new paragraph, so that the same words are heard again. */
export function LiveRegion({ announcement }: { announcement: Announcement }) {
  return (
    <output className="unseen" aria-live="polite">
      {announcement.number > 0 && <p key={announcement.number}>{announcement.text}</p>}
    </output>
  )
}
