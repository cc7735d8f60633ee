import type { ReactNode } from 'react'

interface Props {
  title: string
  /** Level of the title among the headings of the screen. */
  level: 'h2' | 'h3'
  /** Read instead of the drawing. */
  spoken: string
  children: ReactNode
  /** What stands below the drawing and is read as it is. */
  twin?: ReactNode
}

/** A drawing under its title. */
export function Picture({ title, level: Title, spoken, children, twin }: Props) {
  return (
    <figure className="figure">
      <figcaption>
        <Title>{title}</Title>
      </figcaption>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn by the style sheet, not a file */}
      <div className="stack" role="img" aria-label={spoken}>
        {children}
      </div>
      {twin}
    </figure>
  )
}
