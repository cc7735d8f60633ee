import type { Banner as BannerView } from '../generated/shared_types'
import { Icon } from './Icon'
import { toneClass, toneIcon } from './tone'

interface Props {
  banner: BannerView
  /** Where the focus goes when there is no field to mend. */
  problem?: boolean
  /** Level of its title among the headings of the screen. */
  level?: 'h2' | 'h3'
}

export function Banner({ banner, problem = false, level: Title = 'h2' }: Props) {
  return (
    <section className={`banner ${toneClass(banner.tone)}`} tabIndex={problem ? -1 : undefined} data-problem={problem || undefined}>
      <Icon name={toneIcon(banner.tone)} />
      <div>
        <Title>{banner.title}</Title>
        {banner.text && <p className="preline">{banner.text}</p>}
      </div>
    </section>
  )
}

export function Problem({ banner }: { banner: BannerView | null }) {
  return banner && <Banner banner={banner} problem />
}
