import type { Section } from '../generated/shared_types'

export function Paragraphs({ paragraphs }: { paragraphs: string[] }) {
  // the text itself is the key: paragraphs of one text do not repeat or move
  return paragraphs.map(paragraph => <p key={paragraph}>{paragraph}</p>)
}

export function Sections({ sections }: { sections: Section[] }) {
  return sections.map(section => (
    <section key={section.heading} className="stack">
      <h2>{section.heading}</h2>
      <Paragraphs paragraphs={section.paragraphs} />
    </section>
  ))
}
