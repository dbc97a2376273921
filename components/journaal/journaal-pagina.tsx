import { FormTitle } from '@/components/frame/form-title'
import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { metingPaden } from '@/components/gemeente/paden'
import { Bladeren } from '@/components/ui/bladeren'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { Journaal } from '@/lib/journaal/schema'
import { FilterFormulier } from './filter-formulier'
import { Regel } from './regel'
import type { TerugActie } from './stand'
import { FILTER_TEKSTEN, JOURNAAL_TEKSTEN as TEKST } from './teksten'
import { groupPerDag, toPad } from './weergave'

type JournaalPaginaProps = {
  journaal: Journaal
  zetTerug: (regelId: string) => TerugActie
}

/** Who changed what when in a meting. */
export function JournaalPagina({ journaal, zetTerug }: JournaalPaginaProps) {
  const { gemeente, meting, fouten } = journaal
  const paden = metingPaden(gemeente.code, meting.id)
  const pad = `${paden.meting}/journaal`
  const titel = TEKST.titelVan(meting.naam)
  return (
    <div className="grid grid-cols-1 gap-8">
      <FormTitle titel={titel} fouten={fouten.length} />
      <MetingKruimelpad gemeente={gemeente} meting={meting} paden={paden} current={TEKST.titel} />
      <ErrorSummary
        title={FILTER_TEKSTEN.foutTitel}
        errors={fouten.map(({ veld, melding }) => ({ fieldId: veld, message: melding }))}
      />
      <div className="vit-prose">
        <Heading level={1}>{titel}</Heading>
        <Paragraph variant="lead">{TEKST.inleiding}</Paragraph>
      </div>
      <FilterFormulier journaal={journaal} pad={pad} />
      <Regels journaal={journaal} zetTerug={zetTerug} pad={pad} />
    </div>
  )
}

function Regels({ journaal, zetTerug, pad }: JournaalPaginaProps & { pad: string }) {
  const { regels, eerste, aantal, filter, pagina, paginas } = journaal
  if (aantal === 0) {
    const isGefilterd = Object.values(filter).some((waarde) => waarde !== '')
    return (
      <div id="regels">
        <Paragraph>{isGefilterd ? TEKST.nietsGevonden : TEKST.leeg}</Paragraph>
      </div>
    )
  }
  return (
    <div id="regels" className="grid grid-cols-1 gap-8">
      <Paragraph variant="small">
        {TEKST.aantal(aantal, eerste, eerste + regels.length - 1)}
      </Paragraph>
      {groupPerDag(regels).map(({ dag, regels: vanDag }) => (
        <section key={dag} className="grid grid-cols-1 gap-3">
          <Heading level={2} size={3}>
            {dag}
          </Heading>
          <ul className="jr-regels">
            {vanDag.map((regel) => (
              <Regel
                key={regel.id}
                regel={regel}
                journaal={journaal}
                action={zetTerug(regel.id)}
                pad={toPad(pad, filter, pagina)}
              />
            ))}
          </ul>
        </section>
      ))}
      <Bladeren
        label={TEKST.paginas}
        pagina={pagina}
        paginas={paginas}
        naar={(nummer) => toPad(pad, filter, nummer)}
        vorige={TEKST.nieuwer}
        volgende={TEKST.ouder}
      />
    </div>
  )
}
