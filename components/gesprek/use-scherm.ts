'use client'

import { useMemo, useState, type RefObject, type SubmitEvent } from 'react'
import {
  LEEG,
  OPLOSSING,
  parseOplossing,
  readKeuze,
  type Opgeslagen,
} from '@/components/vragenlijst/velden'
import { NIVEAUS } from '@/lib/instrument/model'
import type { SchermStand } from './stand'
import { useGesprek, useOordeel, useVerbinding, type LiveGesprek, type Opslag } from './use-gesprek'
import type { Toetsen } from './use-sneltoetsen'
import { veldNaam, withKeuze, withTekst } from './velden'
import type { SchermVraag } from './weergave'

type SchermOptions = Readonly<{
  vragen: readonly SchermVraag[]
  /** The question to begin with. */
  begin: string
  opslag: Opslag | null
  stand: SchermStand
  padVan: (indicatorId: string) => string
  aantalGespreksvragen: number
  /** Where one goes after the last question; null for nowhere. */
  naLaatste: string | null
}>

/** The id of the list of shortcuts, which a key opens. */
export const TOETSENLIJST = 'sneltoetsen-lijst'

const focusOn = (id: string) => {
  document.getElementById(id)?.focus()
}

/** Which question is on the screen, and the way to the others without leaving it. */
function useVraag({ vragen, begin, padVan, naLaatste }: SchermOptions) {
  const [id, setId] = useState(begin)
  const index = Math.max(
    0,
    vragen.findIndex((vraag) => vraag.id === id),
  )
  const toon = (vraag: SchermVraag) => {
    setId(vraag.id)
    history.replaceState(null, '', padVan(vraag.id))
    // The heading stands there as soon as the question does.
    requestAnimationFrame(() => {
      focusOn(veldNaam.kop(vraag.id))
    })
  }
  const [vorige, volgende] = [vragen[index - 1], vragen[index + 1]]
  const verder = () => {
    if (volgende) toon(volgende)
    else if (naLaatste) location.assign(naLaatste)
  }
  return { index, vraag: vragen[index], vorige, volgende, toon, verder }
}

/** What can be done with one judgement. */
function toDaden(gesprek: LiveGesprek | null, id: string) {
  const engine = gesprek?.engine
  return {
    /** @param value as of the radio buttons: a level, nvt or weet-niet */
    kies: (value: string) => {
      engine?.edit(id, withKeuze(engine.keuze(id), readKeuze(value, '')), 'keuze')
    },
    typ: (veld: 'toelichting' | 'afwijkendStandpunt', typed: string) => {
      engine?.edit(id, withTekst(engine.keuze(id), veld, typed), 'tekst')
    },
    klaar: () => {
      engine?.push(id)
    },
    submit: async (event: SubmitEvent<HTMLFormElement>) => {
      if (!engine) return
      event.preventDefault()
      const { submitter } = event.nativeEvent
      const isOplossing = submitter instanceof HTMLButtonElement && submitter.name === OPLOSSING
      const gekozen = isOplossing ? parseOplossing(submitter.value) : null
      if (!gekozen) await engine.flush()
      else {
        engine.resolve(id, gekozen.oplossing)
        focusOn(veldNaam.kop(id))
      }
    },
  }
}

type Daden = ReturnType<typeof toDaden>

/** The keys that set what is agreed. */
function toOordeelToetsen({ kies }: Daden, id: string): Toetsen {
  const opties = [...NIVEAUS.map(String), 'nvt', 'weet-niet']
  const toetsVan = (value: string) => (value === 'weet-niet' ? 'w' : value === 'nvt' ? 'n' : value)
  const keuzes = opties.map((value) => {
    const doe = () => {
      kies(value)
    }
    return [toetsVan(value), doe] as const
  })
  const typ = (veld: string) => () => {
    focusOn(veld)
  }
  return {
    ...Object.fromEntries(keuzes),
    r: typ(veldNaam.toelichting(id)),
    a: typ(veldNaam.afwijkendStandpunt(id)),
  }
}

function toggleToetsenlijst(): void {
  const lijst = document.getElementById(TOETSENLIJST)
  if (lijst instanceof HTMLDetailsElement) lijst.open = !lijst.open
}

/** The state of the projector screen and all that can be done on it. */
export function useScherm(form: RefObject<HTMLFormElement | null>, options: SchermOptions) {
  const { vragen, opslag, stand, aantalGespreksvragen } = options
  const { vraag, toon, verder, ...plaats } = useVraag(options)
  const [gespreksvraag, setGespreksvraag] = useState(0)
  const velden = useMemo(() => {
    const byId: Record<string, Opgeslagen | null> = {}
    for (const { id, opgeslagen } of vragen) byId[id] = opgeslagen
    return byId
  }, [vragen])
  const gesprek = useGesprek(form, opslag, velden)
  const id = vraag?.id ?? ''
  const terug = stand.vraag?.indicatorId === id ? stand.vraag : null
  const opgeslagen = terug ? terug.opgeslagen : (vraag?.opgeslagen ?? null)
  const oordeel = useOordeel(gesprek, id, terug?.keuze ?? opgeslagen?.keuze ?? LEEG)
  const daden = toDaden(gesprek, id)
  const andereGespreksvraag = () => {
    setGespreksvraag((nummer) => (nummer + 1) % aantalGespreksvragen)
  }
  const naar = (doel: SchermVraag | undefined) => () => {
    daden.klaar()
    if (doel) toon(doel)
  }
  const toetsen: Toetsen = {
    ...(opslag && toOordeelToetsen(daden, id)),
    v: () => {
      daden.klaar()
      verder()
    },
    t: naar(plaats.vorige),
    g: andereGespreksvraag,
    '?': toggleToetsenlijst,
  }
  return {
    plaats: { ...plaats, vraag },
    oordeel: {
      ...oordeel,
      opgeslagen,
      terug,
      stored: gesprek?.engine.opgeslagen(id) ?? opgeslagen,
    },
    verbinding: useVerbinding(gesprek),
    leeft: gesprek !== null,
    gespreksvraag,
    daden: { ...daden, naar, andereGespreksvraag },
    toetsen,
  }
}
