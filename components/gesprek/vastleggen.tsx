'use client'

import { useState, type KeyboardEvent } from 'react'
import { inlogPad } from '@/components/inloggen/paden'
import { TextareaField } from '@/components/ui/textarea-field'
import type { VeldStatus } from '@/components/vragenlijst/autosave/status'
import { beschrijfStatus } from '@/components/vragenlijst/teksten'
import type { Keuze } from '@/lib/invoer/keuze'
import type { Verbinding } from './live'
import { GESPREK_TEKSTEN } from './teksten'
import { toTekst, veldNaam } from './velden'

const teksten = GESPREK_TEKSTEN.scherm
type Tekstveld = 'toelichting' | 'afwijkendStandpunt'

type TekstProps = {
  indicatorId: string
  veld: Tekstveld
  keuze: Keuze
  gesloten: boolean
  fout: string | undefined
  onTyp: (veld: Tekstveld, typed: string) => void
  onKlaar: () => void
}

const leaveOnEscape = ({ key, currentTarget }: KeyboardEvent<HTMLTextAreaElement>) => {
  if (key === 'Escape') currentTarget.blur()
}

/** A text beside the judgement. It shows what is typed here, or what another screen made of it. */
export function Tekst({ indicatorId, veld, keuze, gesloten, fout, onTyp, onKlaar }: TekstProps) {
  const opgeslagen = keuze[veld] ?? ''
  const [typed, setTyped] = useState(opgeslagen)
  return (
    <TextareaField
      name={veldNaam[veld](indicatorId)}
      label={teksten[veld]}
      error={fout}
      rows={2}
      className="gs-tekst"
      readOnly={gesloten}
      value={toTekst(typed) === opgeslagen ? typed : opgeslagen}
      onChange={({ target }) => {
        setTyped(target.value)
        onTyp(veld, target.value)
      }}
      onBlur={onKlaar}
      onKeyDown={leaveOnEscape}
    />
  )
}

type OpslagregelProps = {
  status: VeldStatus | null
  verbinding: Verbinding
  /** When the server saved the form itself; in milliseconds since 1970. */
  opgeslagenOm: number | null
  gesloten: boolean
  huidigPad: string
}

/** Whether all is saved, and whether other screens are followed. */
export function Opslagregel({ status, verbinding, ...rest }: OpslagregelProps) {
  const { opgeslagenOm, gesloten, huidigPad } = rest
  const begin = opgeslagenOm
    ? beschrijfStatus({ soort: 'opgeslagen', om: opgeslagenOm })
    : teksten.begin
  const tekst = gesloten ? teksten.gesloten : (status && beschrijfStatus(status)) || begin
  const isUitgelogd = verbinding === 'uitgelogd'
  return (
    <div className="gs-opslag">
      {status?.soort === 'bezig' ? (
        <p aria-hidden="true">{tekst}</p>
      ) : (
        <p role="status" className={status ? `vl-stand--${status.soort}` : undefined}>
          {tekst}
        </p>
      )}
      <p role="status">
        {teksten.verbinding[verbinding]}{' '}
        {isUitgelogd && (
          <a href={inlogPad(huidigPad)} target="_blank" rel="noopener" className="utrecht-link">
            {teksten.inloggen}
          </a>
        )}
      </p>
    </div>
  )
}
