import { never } from '../core/bytes'
import { useSend } from '../core/context'
import { eventSelectTab, type Tab, type TabItem } from '../generated/shared_types'
import { Icon, type IconName } from '../parts/Icon'

function iconOf(tab: Tab): IconName {
  switch (tab.kind) {
    case 'Home':
      return 'home'
    case 'Services':
      return 'services'
    case 'Documents':
      return 'documents'
    case 'Settings':
      return 'settings'
    default:
      return never(tab)
  }
}

export function Tabs({ tabs, name }: { tabs: TabItem[]; name: string }) {
  const send = useSend()
  return (
    tabs.length > 0 && (
      <nav className="tabs" aria-label={name}>
        <ul>
          {tabs.map(({ tab, label, selected }) => (
            <li key={tab.kind}>
              <button type="button" className="tab" aria-current={selected ? 'page' : undefined} onClick={() => send(eventSelectTab(tab))}>
                <Icon name={iconOf(tab)} />
                <span>{label}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
    )
  )
}
