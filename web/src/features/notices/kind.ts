import { never } from '../../core/bytes'
import type { NoticeKind } from '../../generated/shared_types'
import type { IconName } from '../../parts/Icon'

export function kindIcon(kind: NoticeKind): IconName {
  switch (kind.kind) {
    case 'Notification':
      return 'letter'
    case 'Regularization':
      return 'scales'
    case 'Debt':
      return 'debt'
    case 'Registration':
      return 'registration'
    case 'News':
      return 'news'
    default:
      return never(kind)
  }
}
