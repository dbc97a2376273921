import { NiveauSign } from '@/components/niveau/niveau-sign'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { VRAGENLIJST_TEKSTEN } from '@/components/vragenlijst/teksten'
import {
  LEEG,
  OPLOSSING,
  toOplossing,
  type Opgeslagen,
  type Oplossing,
} from '@/components/vragenlijst/velden'
import type { Keuze } from '@/lib/invoer/keuze'
import { GESPREK_TEKSTEN } from './teksten'
import { veldNaam } from './velden'

type ConflictProps = {
  indicatorId: string
  mijn: Keuze
  opgeslagen: Opgeslagen | null
  fout: string | undefined
}

const teksten = GESPREK_TEKSTEN.conflict

/** Two versions of one judgement side by side; a person chooses which one stays. */
export function Conflict({ indicatorId, mijn, opgeslagen, fout }: ConflictProps) {
  const kant = (titel: string, keuze: Keuze, oplossing: Oplossing, knop: string) => (
    <div className="vl-conflict__kant">
      <Versie titel={titel} keuze={keuze} />
      <Button appearance="secondary" name={OPLOSSING} value={toOplossing(oplossing, indicatorId)}>
        {knop}
      </Button>
    </div>
  )
  return (
    <div className="vl-conflict" id={veldNaam.keus(indicatorId)} tabIndex={-1}>
      <p className="vl-conflict__titel" role="alert">
        {teksten.titel}
      </p>
      <FieldError id={veldNaam.keus(indicatorId)} error={fout} />
      <div className="vl-conflict__kanten">
        {kant(teksten.mijn, mijn, 'mijn', teksten.houdMijn)}
        {kant(teksten.opgeslagen, opgeslagen?.keuze ?? LEEG, 'opgeslagen', teksten.houdOpgeslagen)}
      </div>
    </div>
  )
}

function Versie({ titel, keuze }: { titel: string; keuze: Keuze }) {
  const { geenAntwoord, geenToelichting } = VRAGENLIJST_TEKSTEN.conflict
  const { nvt, weetNiet } = GESPREK_TEKSTEN
  const woorden = { nvt, 'weet-niet': weetNiet, open: geenAntwoord }
  return (
    <div className="vl-conflict__antwoord">
      <p className="vl-conflict__wie">{titel}</p>
      {keuze.soort === 'niveau' ? (
        <NiveauSign niveau={keuze.niveau} />
      ) : (
        <p>{woorden[keuze.soort]}</p>
      )}
      <p className="vl-conflict__toelichting">{keuze.toelichting || geenToelichting}</p>
      {keuze.afwijkendStandpunt && (
        <p className="vl-conflict__toelichting">
          {teksten.standpunt} {keuze.afwijkendStandpunt}
        </p>
      )}
    </div>
  )
}
