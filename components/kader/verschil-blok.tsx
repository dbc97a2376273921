import { NiveauSign } from '@/components/niveau/niveau-sign'
import { Badge } from '@/components/ui/badge'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { Verschil } from '@/lib/instrument/compare'
import { NIVEAUS, type Indicator } from '@/lib/instrument/model'
import { hasSameNiveaus, hasSameToelichting } from './verschil'
import { KENMERK_TEKSTEN, WIJZIGING_TEKSTEN as teksten } from './teksten'

type VerschilProps = { verschil: Verschil; oud: string; nieuw: string }

/** One change: the old and the new text beside each other, and why. */
export function VerschilBlok({ verschil, oud, nieuw }: VerschilProps) {
  const { soort, reden } = verschil
  const show = {
    toelichting: !hasSameToelichting(verschil),
    niveaus: !hasSameNiveaus(verschil),
  }
  return (
    <article className="vit-ruled">
      <div className="grid grid-cols-1 gap-2">
        <p>
          <Badge tone="active">{teksten.soort[soort]}</Badge>
        </p>
        {reden && (
          <Paragraph>
            <strong>{teksten.reden}</strong> {reden}
          </Paragraph>
        )}
      </div>
      <div className="kd-verschil__kanten">
        <Kant
          titel={teksten.stond(oud)}
          indicatoren={verschil.oud}
          leeg={teksten.stondNiet}
          show={show}
        />
        <Kant
          titel={teksten.stond(nieuw)}
          indicatoren={verschil.nieuw ? [verschil.nieuw] : []}
          leeg={teksten.staatNiet}
          show={show}
        />
      </div>
      {!show.niveaus && !show.toelichting && (
        <Paragraph variant="small">{teksten.zelfde}</Paragraph>
      )}
    </article>
  )
}

type KantProps = {
  titel: string
  indicatoren: readonly Indicator[]
  /** What is said when there is none. */
  leeg: string
  show: Readonly<{ toelichting: boolean; niveaus: boolean }>
}

function Kant({ titel, indicatoren, leeg, show }: KantProps) {
  return (
    <div className="vit-panel">
      <Heading level={3} size={4}>
        {titel}
      </Heading>
      {indicatoren.length === 0 && <Paragraph>{leeg}</Paragraph>}
      {indicatoren.map((indicator) => (
        <div key={indicator.id} className="grid grid-cols-1 gap-3">
          <p className="vit-facts">{KENMERK_TEKSTEN.vraag(indicator.id)}</p>
          <p className="kd-verschil__stelling">{indicator.stelling}</p>
          {show.toelichting && <Paragraph>{indicator.toelichting}</Paragraph>}
          {show.niveaus && <NiveauLijst indicator={indicator} />}
        </div>
      ))}
    </div>
  )
}

function NiveauLijst({ indicator }: { indicator: Indicator }) {
  return (
    <ol className="kd-verschil__niveaus">
      {NIVEAUS.map((niveau) => (
        <li key={niveau}>
          <NiveauSign niveau={niveau} compact />
          <span>{indicator.niveaus[niveau]}</span>
        </li>
      ))}
    </ol>
  )
}
