import type { ReactNode, Ref } from 'react'
import type { Device } from '../../engine/contract/vocabulary'
import './DeviceFrame.css'

interface DeviceFrameProps {
  readonly device: Device
  /** In its own proportions, as the room's one stage; else as tall as what it shows. */
  readonly staged?: boolean
  readonly screen?: Ref<HTMLDivElement>
  /** Where tiles fly over the page. */
  readonly slides?: Ref<HTMLDivElement>
  readonly children: ReactNode
}

/** A device, drawn: what stands in it is what its owner sees. */
export function DeviceFrame({ device, staged = false, screen, slides, children }: DeviceFrameProps) {
  return (
    <div className={`device device-${device}${staged ? ' device-staged' : ''}`}>
      <div ref={screen} className="device-screen">
        {children}
      </div>
      <div ref={slides} className="device-slides" aria-hidden="true" />
    </div>
  )
}
