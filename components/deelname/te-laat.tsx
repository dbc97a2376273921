'use client'

import { useMemo, useState, useSyncExternalStore } from 'react'
import { Kopieer } from '@/components/deelname/kopieer'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Paragraph } from '@/components/ui/paragraph'
import { openDrafts, type Draft } from '@/components/vragenlijst/autosave/drafts'
import { forgetAntwoorden } from '@/components/vragenlijst/autosave/use-autosave'
import type { Keuze } from '@/lib/invoer/keuze'

const { teLaat: TEKST, voorbij: VOORBIJ } = DEELNAME_TEKSTEN
const never = () => () => undefined

type TeLaatProps = {
  place: Readonly<{ userId: string; metingId: string }>
  /** What was asked, by question. */
  stellingen: Readonly<Record<string, string>>
}

function beschrijf(keuze: Keuze): string {
  const woorden = { nvt: VOORBIJ.nvt, 'weet-niet': VOORBIJ.weetNiet, open: VOORBIJ.open }
  const gekozen = keuze.soort === 'niveau' ? TEKST.niveau(keuze.niveau) : woorden[keuze.soort]
  return [gekozen, keuze.toelichting].filter(Boolean).join('. ')
}

/** What this browser still holds after the round closed: it came too late, and may be copied. */
export function TeLaat({ place, stellingen }: TeLaatProps) {
  const [isGewist, setGewist] = useState(false)
  const stored = useSyncExternalStore(
    never,
    () => JSON.stringify([...openDrafts(() => localStorage, place).list()]),
    () => '[]',
  )
  const drafts = useMemo(
    () =>
      (JSON.parse(stored) as [string, Draft][])
        .filter(([id]) => id in stellingen)
        .map(([id, { keuze }]) => ({
          id,
          stelling: stellingen[id] ?? '',
          antwoord: beschrijf(keuze),
        })),
    [stored, stellingen],
  )
  if (drafts.length === 0 || isGewist) return null
  const tekst = drafts.map(({ stelling, antwoord }) => `${stelling}\n${antwoord}`).join('\n\n')
  return (
    <Alert type="warning" title={TEKST.titel(drafts.length)} live="status">
      <Paragraph>{TEKST.uitleg}</Paragraph>
      <dl className="dn-antwoorden">
        {drafts.map(({ id, stelling, antwoord }) => (
          <div key={id}>
            <dt>{stelling}</dt>
            <dd className="dn-tekst">{antwoord}</dd>
          </div>
        ))}
      </dl>
      <Kopieer tekst={tekst} knop={TEKST.kopieer} gelukt={TEKST.gekopieerd} />
      <Button
        type="button"
        appearance="subtle"
        onClick={() => {
          forgetAntwoorden(place)
          setGewist(true)
        }}
      >
        {TEKST.wissen}
      </Button>
    </Alert>
  )
}
