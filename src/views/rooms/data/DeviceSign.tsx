import type { Device } from '../../../engine/contract/vocabulary'
import { useMessages } from '../../../store/language'

const SIGNS: { readonly [D in Device]: string } = {
  television: 'M2 4h20v13H2zM8 20h8',
  computer: 'M4 4h16v11H4zM1 19h22',
  tablet: 'M5 2h14v20H5zM11 19h2',
  phone: 'M7 2h10v20H7zM11 19h2',
}

/** The device as a small drawing; its name for those who listen, and on hover. */
export function DeviceSign({ device }: { readonly device: Device | null }) {
  const { screen } = useMessages()
  if (device === null) return <span className="device-sign" />
  return (
    <svg className="device-sign" viewBox="0 0 24 24" role="img" aria-label={screen.onDevice[device]}>
      <title>{screen.onDevice[device]}</title>
      <path d={SIGNS[device]} />
    </svg>
  )
}
