import {
  type DeviceKey,
  type DeviceKeyAnswer,
  deviceKeyAnswerFailed,
  deviceKeyAnswerPoint,
  serializeDeviceKeyAnswer,
  shellErrorFailed,
} from '../../generated/shared_types'
import type { Vault } from '../vault'
import type { Operation } from './operation'

export const deviceKey = (vault: Vault): Operation<DeviceKey, DeviceKeyAnswer> => ({
  run: async () => {
    const { x, y } = await vault.point()
    return deviceKeyAnswerPoint(x, y)
  },
  failed: deviceKeyAnswerFailed(shellErrorFailed()),
  write: serializeDeviceKeyAnswer,
})
