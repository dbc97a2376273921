import { Button } from '@/components/ui/button'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { Details } from '@/components/ui/details'
import { Paragraph } from '@/components/ui/paragraph'
import { TextField } from '@/components/ui/text-field'
import type { BibliotheekKeuze } from '@/lib/onderbouwing/schema'
import { ONDERBOUWING_ID } from './paden'
import { ONDERBOUWING_TEKSTEN } from './teksten'
import { schrijfSoort } from './weergave'

const { keuze: TEKST } = ONDERBOUWING_TEKSTEN

type KeuzeFormulierProps = {
  keuze: BibliotheekKeuze
  /** The page that this stands on. */
  pad: string
  /** Whether one was choosing just now. */
  isBezig: boolean
  action: (form: FormData) => Promise<void>
}

/** Uses again what the gemeente has already. */
export function KeuzeFormulier({ keuze, pad, isBezig, action }: KeuzeFormulierProps) {
  const { stukken, totaal, gevonden, zoek } = keuze
  return (
    <Details summary={TEKST.titel} open={isBezig || zoek !== ''}>
      <div className="vit-stuk-formulier">
        {(totaal > stukken.length || zoek) && <Zoeken pad={pad} zoek={zoek} />}
        {totaal === 0 && <Paragraph>{TEKST.geen}</Paragraph>}
        {totaal > 0 && gevonden === 0 && <Paragraph>{TEKST.nietGevonden(zoek)}</Paragraph>}
        {stukken.length > 0 && (
          <form action={action} className="vit-stuk-formulier">
            <CheckboxGroup
              name="stuk"
              legend={TEKST.legend}
              hint={gevonden > stukken.length && TEKST.meer(stukken.length, gevonden)}
              defaultValues={[]}
              options={stukken.map((stuk) => ({
                value: stuk.id,
                label: stuk.titel,
                hint: schrijfSoort(stuk),
              }))}
            />
            <Button appearance="secondary">{TEKST.knop}</Button>
          </form>
        )}
      </div>
    </Details>
  )
}

function Zoeken({ pad, zoek }: { pad: string; zoek: string }) {
  return (
    <search>
      <form action={`${pad}#${ONDERBOUWING_ID}`} className="vit-stuk-zoeken">
        <TextField
          id="onderbouwing-zoek"
          name="zoek"
          type="search"
          label={TEKST.zoek}
          defaultValue={zoek}
          autoComplete="off"
        />
        <Button appearance="secondary">{TEKST.zoekKnop}</Button>
      </form>
    </search>
  )
}
