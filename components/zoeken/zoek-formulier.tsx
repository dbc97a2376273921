import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { ZOEK_TEKSTEN } from './teksten'

/** The search box: an ordinary form, that leads to the page with the results. */
export function ZoekFormulier({ vraag = '' }: { vraag?: string }) {
  return (
    <search>
      <form action="/zoeken" className="zk-formulier">
        <TextField
          name="q"
          type="search"
          label={ZOEK_TEKSTEN.label}
          hint={ZOEK_TEKSTEN.hint}
          defaultValue={vraag}
          maxLength={ZOEK_TEKSTEN.maxTekens}
          autoComplete="off"
        />
        <Button>{ZOEK_TEKSTEN.knop}</Button>
      </form>
    </search>
  )
}
