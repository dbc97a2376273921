import { Alert } from '@/components/ui/alert'
import { DescriptionList } from '@/components/ui/description-list'
import { Table } from '@/components/ui/table'
import type { Importplan, Importtelling } from '@/lib/importeren/schema'
import { IMPORT_TEKSTEN as TEKST } from './teksten'

/** What an import would make, before anything is stored. */
export function Voorbeeld({ plan, telling }: { plan: Importplan; telling: Importtelling }) {
  const { score, status } = plan.resultaat.totaal
  const geenScore = status === 'nvt' ? TEKST.nvt : TEKST.geenScore
  return (
    <>
      <DescriptionList
        items={[
          { term: TEKST.naam, value: plan.naam },
          { term: TEKST.herkomst, value: TEKST.datum(plan.bron.gemaaktOp) },
          { term: TEKST.instrument, value: plan.instrumentversie },
          { term: TEKST.werkwijze, value: TEKST.werkwijzen[plan.werkwijze] },
          { term: TEKST.inhoud, value: TEKST.telling(telling) },
          { term: TEKST.plan, value: TEKST.acties(telling) },
          { term: TEKST.momentopnamen, value: TEKST.momentopnamenUitleg(plan.bron) },
          { term: TEKST.totaal, value: score ? TEKST.score(score.afgerond) : geenScore },
        ]}
      />
      {plan.verschillen.length > 0 && <Verschillen verschillen={plan.verschillen} />}
    </>
  )
}

function Verschillen({ verschillen }: Pick<Importplan, 'verschillen'>) {
  return (
    <>
      <Alert type="warning" title={TEKST.verschillen} headingLevel={3}>
        <p className="utrecht-paragraph">{TEKST.verschillenUitleg}</p>
      </Alert>
      <Table
        caption={TEKST.verschillen}
        captionHidden
        columns={[
          { id: 'plaats', header: TEKST.plaats },
          { id: 'melding', header: TEKST.verschil },
        ]}
        rows={verschillen.map(({ pad, melding }) => ({
          id: pad.join('/'),
          cells: { plaats: <code>{`/${pad.join('/')}`}</code>, melding },
        }))}
      />
    </>
  )
}
