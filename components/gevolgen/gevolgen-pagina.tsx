import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { metingPaden } from '@/components/gemeente/paden'
import { ResultaatNavigatie } from '@/components/resultaten/navigatie'
import { Stand, Zelfbeeld } from '@/components/resultaten/stand'
import { ButtonLink } from '@/components/ui/button-link'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { InPlan } from '@/lib/plan/schema'
import { buildGevolgen } from '@/lib/report/gevolgen'
import type { RapportInput } from '@/lib/report/input'
import { Groep } from './gevolg-groep'
import { GEVOLGEN_TEKSTEN as TEKST } from './teksten'

type GevolgenPaginaProps = {
  input: RapportInput
  metingId: string
  inPlan: InPlan
  rechten: Readonly<{ plannen: boolean; invullen: boolean }>
}

/** What the gaps ask of the gemeente, as the framework orders it. */
export function GevolgenPagina({ input, metingId, inPlan, rechten }: GevolgenPaginaProps) {
  const { gemeente, meting } = input
  const paden = metingPaden(gemeente.code, metingId)
  const { stand, inleiding, groepen } = buildGevolgen(input)
  return (
    <div className="vit-page">
      <MetingKruimelpad gemeente={gemeente} meting={meting} paden={paden} current={TEKST.titel} />
      <header className="grid grid-cols-1 gap-3">
        <ResultaatNavigatie gemeenteCode={gemeente.code} metingId={metingId} current="gevolgen" />
        <Heading level={1}>{TEKST.kop}</Heading>
        <Stand {...input} />
        <p className="vit-kernzin">{inleiding}</p>
        {stand === 'kloof' && <Paragraph>{TEKST.uitleg}</Paragraph>}
        {stand === 'niet-beoordeeld' && (
          <div>
            {rechten.invullen ? (
              <ButtonLink href={paden.vragen}>{TEKST.naarVragen}</ButtonLink>
            ) : (
              <ButtonLink href={paden.resultaten} appearance="secondary">
                {TEKST.naarResultaten}
              </ButtonLink>
            )}
          </div>
        )}
        {stand === 'geen-kloof' && (
          <div>
            <ButtonLink href={paden.resultaten} appearance="secondary">
              {TEKST.naarAmbitie}
            </ButtonLink>
          </div>
        )}
      </header>
      {groepen.map((groep) => (
        <Groep
          key={groep.id}
          groep={groep}
          paden={paden}
          magPlannen={rechten.plannen}
          inPlan={inPlan}
        />
      ))}
      <Zelfbeeld {...input} />
    </div>
  )
}
