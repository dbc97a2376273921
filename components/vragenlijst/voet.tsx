'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'
import { RUST, type VeldStatus } from './autosave/status'
import { STAND_BIJ_BEGIN, type Autosave } from './autosave/use-autosave'
import { beschrijfStatus, VRAGENLIJST_TEKSTEN } from './teksten'
import { PUBLIEK_TEKSTEN, type Publiek } from './teksten-publiek'
import { NAAR } from './velden'
import type { NavigatieWaarde } from './weergave'

type VoetProps = {
  autosave: Autosave | null
  heeftVorige: boolean
  isLaatste: boolean
  /** Time of the last save by the server itself, without JavaScript. */
  opgeslagenOm: number | null
  publiek: Publiek
  /** Where one becomes known again: by signing in, or by a new link. */
  herstelPad: string
  navigatie: readonly NavigatieWaarde[]
}

const never = () => () => undefined
const teksten = VRAGENLIJST_TEKSTEN.voet

/** Always in sight: what is saved, back and on. */
export function Voet({ autosave, heeftVorige, isLaatste, ...rest }: VoetProps) {
  return (
    <div className="vl-voet">
      <Stand autosave={autosave} {...rest} />
      <div className="vl-voet__knoppen">
        {heeftVorige && (
          <Button appearance="secondary" name={NAAR} value="vorige">
            {teksten.vorige}
          </Button>
        )}
        <Button name={NAAR} value="verder">
          {isLaatste ? PUBLIEK_TEKSTEN[rest.publiek].afronden : teksten.verder}
        </Button>
      </div>
    </div>
  )
}

type StandProps = Omit<VoetProps, 'heeftVorige' | 'isLaatste'>

function Stand({ autosave, opgeslagenOm, publiek, herstelPad, navigatie }: StandProps) {
  const stand = useSyncExternalStore(
    autosave?.subscribe ?? never,
    autosave?.stand ?? (() => STAND_BIJ_BEGIN),
    () => STAND_BIJ_BEGIN,
  )
  const { status } = stand
  const begin = opgeslagenOm
    ? beschrijfStatus({ soort: 'opgeslagen', om: opgeslagenOm }, publiek)
    : autosave
      ? teksten.begin
      : teksten.zonderJavascript
  const isUitgelogd = status.soort === 'wacht' && status.reden === 'uitgelogd'
  return (
    <div className={`vl-voet__stand vl-stand--${status.soort}`}>
      <LiveStatus status={status} publiek={publiek} begin={begin} />
      {isUitgelogd && (
        <a href={herstelPad} target="_blank" rel="noopener" className="utrecht-link">
          {PUBLIEK_TEKSTEN[publiek].herstel}
        </a>
      )}
      {!stand.bewaard && <p>{teksten.nietBewaard}</p>}
      <Elders ids={stand.elders} navigatie={navigatie} />
    </div>
  )
}

type EldersProps = { ids: readonly string[]; navigatie: readonly NavigatieWaarde[] }

/** The other pages that hold an answer which is not saved yet. */
function Elders({ ids, navigatie }: EldersProps) {
  const kenmerken = navigatie
    .flatMap((waarde) => waarde.kenmerken)
    .filter((kenmerk) => ids.some((id) => id.startsWith(`${kenmerk.id}.`)))
  if (kenmerken.length === 0) return null
  return (
    <p>
      {teksten.elders(ids.length)}
      {kenmerken.map(({ id, kort, href }) => (
        <a key={id} href={href} className="utrecht-link vl-voet__elders">
          {kort}
        </a>
      ))}
    </p>
  )
}

type LiveStatusProps = { status: VeldStatus; publiek: Publiek; begin: string }

const QUIET_MS = 5_000

/**
 * The status in words. Seen at once; read out when it is settled, and at most every five seconds,
 * so that someone who types is not interrupted at each pause.
 */
function LiveStatus({ status, publiek, begin }: LiveStatusProps) {
  const [spoken, setSpoken] = useState<VeldStatus>(RUST)
  const spokenAt = useRef(-Infinity)
  useEffect(() => {
    if (status.soort === 'bezig' || status.soort === 'rust') return
    const wait = Math.max(0, spokenAt.current + QUIET_MS - performance.now())
    const timer = setTimeout(() => {
      spokenAt.current = performance.now()
      setSpoken(status)
    }, wait)
    return () => {
      clearTimeout(timer)
    }
  }, [status])
  const text = beschrijfStatus(status, publiek) || begin
  return (
    <p role="status" className="vl-voet__status">
      {status === spoken ? <span>{text}</span> : <span aria-hidden="true">{text}</span>}
    </p>
  )
}
