import type { Banner as BannerView } from '../generated/shared_types'
import { Icon } from './Icon'
import { toneClass, toneIcon } from './tone'

/** `problem`: where the focus goes when there is no field to mend. */
export function Banner({ banner, problem = false }: { banner: BannerView; problem?: boolean }) {
  return (
    <section className={`banner ${toneClass(banner.tone)}`} tabIndex={problem ? -1 : undefined} data-problem={problem || undefined}>
      <Icon name={toneIcon(banner.tone)} />
      <div>
        <h2>{banner.title}</h2>
        {banner.text && <p className="preline">{banner.text}</p>}
      </div>
    </section>
  )
}

export function Problem({ banner }: { banner: BannerView | null }) {
  return banner && <Banner banner={banner} problem />
}
