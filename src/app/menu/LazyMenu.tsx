import { type FunctionComponent, useEffect, useRef, useState } from 'react'
import { withMessages } from '../../store/language'
import { session } from '../../store/session'
import type { MenuBesideProps } from '../../views/parts/Menu'
import { afterFirstPage } from '../afterFirstPage'
import { Fault } from '../Fault'
import { MenuButton } from './MenuButton'

const fetchMenu = async () => (await withMessages(import('./AppMenu'))).AppMenu

/**
 * The menu comes after the first page, or as soon as it is wanted; then it opens when it is there. Its button is one and the
 * same all along, so that no press is lost while the menu comes. Where it cannot be had, pressing the button says so.
 */
export function LazyMenu() {
  const button = useRef<HTMLButtonElement>(null)
  const [AppMenu, setAppMenu] = useState<FunctionComponent<MenuBesideProps> | null>(null)
  const [opened, setOpened] = useState<'pointer' | 'key' | null>(null)
  const open = (by: 'pointer' | 'key') => {
    setOpened(by)
    if (AppMenu === null) fetchMenu().then((menu) => setAppMenu(() => menu), cannot)
  }
  const cannot = () => {
    setOpened(null)
    session.actions.sayFault()
  }
  useEffect(
    () =>
      afterFirstPage(() => {
        fetchMenu().then(
          (menu) => setAppMenu(() => menu),
          () => undefined,
        )
      }),
    [],
  )
  return (
    <>
      <MenuButton
        ref={button}
        id="menu"
        aria-haspopup="menu"
        aria-expanded={AppMenu !== null && opened !== null}
        onClick={({ detail }) => (opened === null || AppMenu === null ? open(detail === 0 ? 'key' : 'pointer') : setOpened(null))}
        onKeyDown={({ key }) => key === 'ArrowDown' && open('key')}
      />
      {AppMenu !== null && (
        <Fault instead={null}>
          <AppMenu button={button} open={opened !== null} byKey={opened === 'key'} onClose={() => setOpened(null)} />
        </Fault>
      )}
    </>
  )
}
