import { NiveauSign } from '@/components/niveau/niveau-sign'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import type { Keuze } from '@/lib/invoer/keuze'
import { VRAGENLIJST_TEKSTEN } from './teksten'
import { LEEG, OPLOSSING, toOplossing, veldNaam, type Opgeslagen } from './velden'

type ConflictProps = {
  indicatorId: string
  /** Who was first, and what there is to choose. */
  titel: string
  mijn: Keuze
  opgeslagen: Opgeslagen | null
  fout: string | undefined
}

/** Two answers to one question side by side; the person chooses which one stays. */
export function Conflict({ indicatorId, titel, mijn, opgeslagen, fout }: ConflictProps) {
  const teksten = VRAGENLIJST_TEKSTEN.conflict
  return (
    <div className="vl-conflict" id={veldNaam.keus(indicatorId)} tabIndex={-1}>
      <p className="vl-conflict__titel" role="alert">
        {titel}
      </p>
      <FieldError id={veldNaam.keus(indicatorId)} error={fout} />
      <div className="vl-conflict__kanten">
        <div className="vl-conflict__kant">
          <Antwoord titel={teksten.mijn} keuze={mijn} />
          <Button appearance="secondary" name={OPLOSSING} value={toOplossing('mijn', indicatorId)}>
            {teksten.houdMijn}
          </Button>
        </div>
        <div className="vl-conflict__kant">
          <Antwoord titel={teksten.opgeslagen} keuze={opgeslagen?.keuze ?? LEEG} />
          <Button
            appearance="secondary"
            name={OPLOSSING}
            value={toOplossing('opgeslagen', indicatorId)}
          >
            {teksten.houdOpgeslagen}
          </Button>
        </div>
      </div>
    </div>
  )
}

function Antwoord({ titel, keuze }: { titel: string; keuze: Keuze }) {
  const { conflict, vraag } = VRAGENLIJST_TEKSTEN
  const woorden = { nvt: vraag.nvt, 'weet-niet': vraag.weetNiet, open: conflict.geenAntwoord }
  return (
    <div className="vl-conflict__antwoord">
      <p className="vl-conflict__wie">{titel}</p>
      {keuze.soort === 'niveau' ? (
        <NiveauSign niveau={keuze.niveau} />
      ) : (
        <p>{woorden[keuze.soort]}</p>
      )}
      <p className="vl-conflict__toelichting">{keuze.toelichting || conflict.geenToelichting}</p>
    </div>
  )
}
