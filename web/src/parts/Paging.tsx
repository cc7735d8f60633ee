import type { Paging as PagingView } from '../generated/shared_types'
import { Button } from './Button'

interface Props {
  paging: PagingView
  onPrevious: () => void
  onNext: () => void
}

export function Paging({ paging, onPrevious, onNext }: Props) {
  return (
    <div className="paging">
      {paging.position && <p>{paging.position}</p>}
      {paging.previous !== null && <Button onPress={onPrevious}>{paging.previous}</Button>}
      {paging.next !== null && <Button onPress={onNext}>{paging.next}</Button>}
    </div>
  )
}
