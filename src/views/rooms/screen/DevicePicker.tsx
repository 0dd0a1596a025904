import type { Device } from '../../../engine/contract/vocabulary'
import { useMessages } from '../../../store/language'
import { Tooltip } from '../../parts/Tooltip'
import { DEVICES } from '../../vocabulary'
import './DevicePicker.css'

/** Each device as a drawing of 32 × 24. */
const DRAWN: { readonly [D in Device]: string } = {
  television: 'M3 3h26v15H3zM11 22h10',
  computer: 'M6 4h20v13H6zM2 21h28',
  tablet: 'M6 3h20v18H6zM15 18h2',
  phone: 'M11 2h10v20H11zM15 19h2',
}

interface DevicePickerProps {
  /** Tells the picker of one seat from another's. */
  readonly name: string
  readonly value: Device
  readonly onChange: (device: Device) => void
}

/** On which of the four devices the page is shown. */
export function DevicePicker({ name, value, onChange }: DevicePickerProps) {
  const { screen, words } = useMessages()
  return (
    <fieldset className="devices">
      <legend className="visually-hidden">{screen.seats.device}</legend>
      {DEVICES.map((device) => (
        <Tooltip
          key={device}
          words={words.devices[device]}
          trigger={
            <label className="device-choice">
              <input
                type="radio"
                name={name}
                checked={device === value}
                onChange={() => onChange(device)}
                aria-label={screen.onDevice[device]}
              />
              <svg viewBox="0 0 32 24" aria-hidden="true">
                <path d={DRAWN[device]} />
              </svg>
            </label>
          }
        />
      ))}
    </fieldset>
  )
}
