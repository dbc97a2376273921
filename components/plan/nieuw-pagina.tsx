import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { metingPaden } from '@/components/gemeente/paden'
import { FormTitle } from '@/components/frame/form-title'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { SelectField } from '@/components/ui/select-field'
import type { NieuweActie } from '@/lib/voorstellen/schema'
import type { Verwachting } from '@/lib/scoring/verwachting'
import { ActieFormulier } from './actie-formulier'
import { toVelden, type ActieActie } from './stand'
import { PLAN_TEKSTEN } from './teksten'
import { ACTIE_TEKSTEN } from './teksten-actie'

const { nieuw: TEKST } = ACTIE_TEKSTEN

type NieuwPaginaProps = { nieuw: NieuweActie; action: ActieActie }

/** A new action: first its kenmerk, then everything else. */
export function NieuwPagina({ nieuw, action }: NieuwPaginaProps) {
  const { gemeente, meting, kenmerk, concept, verwachting } = nieuw
  const { onbekend, bestaand, isVol, schaal } = nieuw
  const paden = metingPaden(gemeente.code, meting.id)
  return (
    <div className="vit-plan vit-plan--smal">
      <MetingKruimelpad
        gemeente={gemeente}
        meting={meting}
        paden={paden}
        boven={{ label: PLAN_TEKSTEN.titel, href: paden.plan }}
        current={TEKST.titel}
      />
      <header className="vit-plan__kop">
        <Heading level={1}>{TEKST.titel}</Heading>
        {onbekend && (
          <Alert type="warning">
            <Paragraph>{TEKST.onbekend[onbekend]}</Paragraph>
          </Alert>
        )}
        {bestaand && (
          <Alert>
            <Paragraph>
              {TEKST.bestaand} <Link href={paden.actie(bestaand)}>{TEKST.naarBestaand}</Link>
            </Paragraph>
          </Alert>
        )}
        {kenmerk && (
          <Paragraph>
            {PLAN_TEKSTEN.kenmerk(kenmerk)}
            {' · '}
            <Link href={paden.nieuweActie()}>{TEKST.ander}</Link>
          </Paragraph>
        )}
        {verwachting && <Verwacht verwachting={verwachting} />}
      </header>
      {isVol && (
        <Alert type="error">
          <FormTitle titel={TEKST.titel} fouten={0} />
          <Paragraph>{TEKST.vol}</Paragraph>
        </Alert>
      )}
      {!isVol && kenmerk && (
        <ActieFormulier
          titel={TEKST.titel}
          begin={toVelden(concept, PLAN_TEKSTEN.bedrag)}
          versie={null}
          handvatId={concept.handvatId}
          indicatoren={kenmerk.indicatoren.map(({ id, stelling }) => ({ id, stelling }))}
          schaal={schaal}
          soort="nieuw"
          action={action}
        />
      )}
      {!isVol && !kenmerk && <KiesKenmerk nieuw={nieuw} pad={paden.nieuweActie()} />}
    </div>
  )
}

function Verwacht({ verwachting: { van, naar } }: { verwachting: Verwachting }) {
  return <Paragraph>{ACTIE_TEKSTEN.effect.kort(van.score.afgerond, naar.score.afgerond)}</Paragraph>
}

/** An ordinary form that leads to the same page, with the kenmerk in its address. */
function KiesKenmerk({ nieuw, pad }: { nieuw: NieuweActie; pad: string }) {
  return (
    <form action={pad} className="vit-plan__formulier">
      <FormTitle titel={TEKST.titel} fouten={0} />
      <SelectField
        name="kenmerk"
        label={TEKST.kies}
        required
        options={[
          { value: '', label: TEKST.kiesKenmerk },
          ...nieuw.kenmerken.map((kenmerk) => ({
            value: kenmerk.id,
            label: PLAN_TEKSTEN.kenmerk(kenmerk),
          })),
        ]}
      />
      <div>
        <Button>{TEKST.verder}</Button>
      </div>
    </form>
  )
}
