'use client'

import { useActionState, useRef, type ReactNode } from 'react'
import { FormTitle } from '@/components/frame/form-title'
import { Details } from '@/components/ui/details'
import { SchermKop } from './scherm-kop'
import { Sneltoetsen } from './sneltoetsen'
import { VerdelingTabel } from './stappen'
import { GEEN_STAND, type SchermActie } from './stand'
import { GESPREK_TEKSTEN } from './teksten'
import type { Opslag } from './use-gesprek'
import type { Deel } from './use-klok'
import { useScherm } from './use-scherm'
import { useSneltoetsen } from './use-sneltoetsen'
import { VraagBlok } from './vraag-blok'
import type { SchermKenmerk, SchermVraag } from './weergave'

export type SchermProps = {
  titel: string
  kenmerk: SchermKenmerk
  vragen: readonly SchermVraag[]
  /** The question in the address, or the first one. */
  begin: string
  paden: Readonly<{
    overzicht: string
    kenmerk: string
    volgend: Readonly<{ href: string; kort: string }> | null
  }>
  metingId: string
  agenda: readonly Deel[]
  /** Null where nothing may change any more. */
  opslag: Opslag | null
  action: SchermActie
  /** Support and handvatten for this kenmerk. */
  children: ReactNode
}

/** The projector screen: one question at a time, and nothing else on it. */
export function Scherm(props: SchermProps) {
  const { kenmerk, vragen, paden, opslag } = props
  const [stand, submit] = useActionState(props.action, GEEN_STAND)
  const form = useRef<HTMLFormElement>(null)
  const padVan = (indicatorId: string) => `${paden.kenmerk}?vraag=${indicatorId}`
  const scherm = useScherm(form, {
    vragen,
    begin: props.begin,
    opslag,
    stand,
    padVan,
    aantalGespreksvragen: kenmerk.gespreksvragen.length,
    naLaatste: paden.volgend?.href ?? null,
  })
  const { aan, setAan } = useSneltoetsen(scherm.toetsen)
  const { vraag } = scherm.plaats
  if (!vraag) return null
  return (
    <div className="gs-scherm" data-leeft={scherm.leeft ? '' : undefined}>
      <FormTitle titel={props.titel} fouten={stand.vraag?.fout || stand.melding ? 1 : 0} />
      <SchermKop {...props} padVan={padVan} plaats={scherm.plaats} naar={scherm.daden.naar} />
      <form ref={form} action={submit} onSubmit={scherm.daden.submit} noValidate autoComplete="off">
        <VraagBlok
          key={vraag.id}
          vraag={vraag}
          scherm={scherm}
          stand={stand}
          gespreksvragen={kenmerk.gespreksvragen}
          gesloten={opslag === null}
          huidigPad={padVan(vraag.id)}
        />
      </form>
      <div className="gs-scherm__voet">
        <Details summary={GESPREK_TEKSTEN.scherm.tabel.titel}>
          <VerdelingTabel vraag={vraag} />
        </Details>
        {props.children}
        <Sneltoetsen aan={aan} onAan={setAan} />
      </div>
    </div>
  )
}
