'use client'

import { useMemo, useSyncExternalStore } from 'react'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'
import {
  forgetAntwoorden,
  useNazenden,
  type AutosaveOptions,
} from '@/components/vragenlijst/autosave/use-autosave'

const { nietOpgeslagen: TEKST } = DEELNAME_TEKSTEN
const never = () => () => undefined
const NONE: readonly string[] = []

export type Bladwijzer = Readonly<{ id: string; kort: string; href: string }>

type NietOpgeslagenProps = {
  opslag: AutosaveOptions
  /** The kenmerken with their pages. */
  kenmerken: readonly Bladwijzer[]
}

/**
 * Sends what earlier pages left unsaved in this browser, and names what is left after that. When
 * nothing is, nothing of this person stays behind.
 */
export function NietOpgeslagen({ opslag, kenmerken }: NietOpgeslagenProps) {
  const nazending = useNazenden(opslag)
  const ids = useSyncExternalStore(
    nazending?.subscribe ?? never,
    nazending?.unsaved ?? (() => NONE),
    () => NONE,
  )
  const open = useMemo(
    () => kenmerken.filter(({ id }) => ids.some((vraag) => vraag.startsWith(`${id}.`))),
    [kenmerken, ids],
  )
  if (ids.length === 0) return null
  return (
    <Alert type="warning" title={TEKST.titel(ids.length)} live="status">
      <Paragraph>{TEKST.uitleg}</Paragraph>
      <List
        items={open.map(({ id, kort, href }) => (
          <Link key={id} href={href}>
            {kort}
          </Link>
        ))}
      />
      <Button
        type="button"
        appearance="secondary"
        onClick={() => {
          forgetAntwoorden(opslag)
          location.reload()
        }}
      >
        {TEKST.wissen}
      </Button>
    </Alert>
  )
}
