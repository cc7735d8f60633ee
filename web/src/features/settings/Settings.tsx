import { useSend } from '../../core/context'
import {
  eventLock,
  eventSettings,
  type SettingsEvent,
  settingsEventBiometrics,
  settingsEventIdle,
  settingsEventLanguage,
  settingsEventPush,
  settingsEventSignOut,
  settingsEventSignOutEverywhere,
  settingsEventTheme,
  type SettingsView,
} from '../../generated/shared_types'
import { Problem } from '../../parts/Banner'
import { Button } from '../../parts/Button'
import { Choices } from '../../parts/Choices'
import { Group } from '../../parts/Group'
import { Links } from '../../parts/Links'
import { Switch } from '../../parts/Switch'

export function Settings({ view }: { view: SettingsView }) {
  const send = useSend()
  const tell = (event: SettingsEvent) => send(eventSettings(event))
  return (
    <>
      {view.account !== null && <p className="lead">{view.account}</p>}
      <Problem banner={view.problem} />
      <Links links={view.links} />
      <Group heading={view.alerts_label}>
        <ul className="card links">
          <li>
            <Switch row={view.push} onTurn={on => tell(settingsEventPush(on))} />
          </li>
          <li>
            <Switch row={view.biometrics} onTurn={on => tell(settingsEventBiometrics(on))} />
          </li>
        </ul>
      </Group>
      <Choices
        legend={view.idle_label}
        choices={view.idle.map(({ idle, label, selected }) => ({ id: idle.kind, label, selected, value: idle }))}
        onChoose={idle => tell(settingsEventIdle(idle))}
      />
      <Choices
        legend={view.language_label}
        choices={view.languages.map(({ language, label, selected }) => ({ id: language.kind, label, selected, value: language }))}
        onChoose={language => tell(settingsEventLanguage(language))}
      />
      <Choices
        legend={view.theme_label}
        choices={view.themes.map(({ theme, label, selected }) => ({ id: theme.kind, label, selected, value: theme }))}
        onChoose={theme => tell(settingsEventTheme(theme))}
      />
      {view.account !== null && (
        <Group heading={view.session_label}>
          <div className="buttons buttons-full">
            <Button onPress={() => send(eventLock())}>{view.lock}</Button>
            <Button onPress={() => tell(settingsEventSignOut())}>{view.sign_out}</Button>
            <Button onPress={() => tell(settingsEventSignOutEverywhere())}>{view.sign_out_everywhere}</Button>
          </div>
        </Group>
      )}
      <p className="quiet preline">{view.about}</p>
    </>
  )
}
