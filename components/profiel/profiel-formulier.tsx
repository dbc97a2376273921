'use client'

import { useActionState, useMemo } from 'react'
import { BronLijst } from '@/components/bronnen/bron-lijst'
import { FormTitle } from '@/components/frame/form-title'
import { Button } from '@/components/ui/button'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { Details } from '@/components/ui/details'
import { ErrorSummary } from '@/components/ui/error-summary'
import { GedaanMelding } from '@/components/ui/gedaan-melding'
import { Link } from '@/components/ui/link'
import { RadioGroup } from '@/components/ui/radio-group'
import { BEGIN_STAND, GEVOLGEN_ID, type Fout, type ProfielActie, type ProfielStand } from './stand'
import { PROFIEL_TEKSTEN as TEKST } from './teksten'
import { GEEN_ANTWOORD, opgeslagenNaam, VRAAG, writeOpgeslagen, type Veld } from './velden'
import type { VraagWeergave } from './weergave'

type ProfielFormulierProps = {
  titel: string
  vragen: readonly VraagWeergave[]
  action: ProfielActie
}

/** All questions of the gemeenteprofiel as one form. */
export function ProfielFormulier({ titel, vragen, action }: ProfielFormulierProps) {
  const [stand, submit, isPending] = useActionState(action, BEGIN_STAND)
  const fouten = useMemo(() => listFouten(vragen, stand), [vragen, stand])
  const samenvatting = useMemo(() => toSamenvatting(vragen, fouten), [vragen, fouten])
  return (
    <form
      action={submit}
      noValidate
      autoComplete="off"
      className="grid max-w-text grid-cols-1 gap-8"
    >
      <FormTitle titel={titel} fouten={fouten.length} />
      <ErrorSummary title={TEKST.fouten.titel} errors={samenvatting} />
      {stand.isOpgeslagen && (
        <GedaanMelding stand={stand} title={TEKST.opgeslagen.titel}>
          <Link href={`#${GEVOLGEN_ID}`}>{TEKST.opgeslagen.naarGevolgen}</Link>
        </GedaanMelding>
      )}
      {vragen.map((vraag, index) => (
        <Vraag
          key={vraag.id}
          vraag={vraag}
          nummer={TEKST.nummer(index + 1, vragen.length)}
          veld={
            stand.velden[vraag.id] ?? {
              opties: vraag.opgeslagen?.opties ?? [],
              opgeslagen: vraag.opgeslagen,
            }
          }
          fout={fouten.find(({ vraagId }) => vraagId === vraag.id)?.melding}
        />
      ))}
      <div>
        <Button disabled={isPending}>{TEKST.opslaan}</Button>
      </div>
    </form>
  )
}

/** Everything that is wrong, with what is stored now where someone else was first. */
function listFouten(vragen: readonly VraagWeergave[], stand: ProfielStand): Fout[] {
  const conflicten = stand.conflicten.map((vraagId) => {
    const opgeslagen = stand.velden[vraagId]?.opgeslagen?.opties ?? []
    const opties = vragen.find(({ id }) => id === vraagId)?.opties ?? []
    const antwoord = opties.filter(({ id }) => opgeslagen.includes(id)).map(({ tekst }) => tekst)
    const melding = TEKST.fouten.conflict(antwoord.join('; ') || TEKST.geenAntwoord)
    return { vraagId, melding }
  })
  return [...stand.fouten, ...conflicten]
}

/** What is of no question leads to the first one. */
const toSamenvatting = (vragen: readonly VraagWeergave[], fouten: readonly Fout[]) =>
  fouten.map(({ vraagId, melding }) => {
    const index = vragen.findIndex(({ id }) => id === vraagId)
    return index < 0
      ? { fieldId: vragen[0]?.id ?? '', message: melding }
      : { fieldId: vragen[index]?.id ?? '', message: TEKST.fouten.vraag(index + 1, melding) }
  })

type VraagProps = { vraag: VraagWeergave; nummer: string; veld: Veld; fout: string | undefined }

function Vraag({ vraag, nummer, veld, fout }: VraagProps) {
  const { id, toelichting, soort, bronnen } = vraag
  const options = vraag.opties.map((optie) => ({ value: optie.id, label: optie.tekst }))
  const group = { legend: vraag.vraag, name: id, hint: toelichting, error: fout }
  return (
    <div className="vit-ruled vit-profiel__vraag gap-2">
      <p className="text-small text-subtle">{nummer}</p>
      <input type="hidden" name={VRAAG} value={id} />
      <input type="hidden" name={opgeslagenNaam(id)} value={writeOpgeslagen(veld.opgeslagen)} />
      {soort === 'meer' ? (
        <CheckboxGroup {...group} options={options} defaultValues={veld.opties} />
      ) : (
        <RadioGroup
          {...group}
          options={[...options, { value: GEEN_ANTWOORD, label: TEKST.geenAntwoord }]}
          defaultValue={veld.opties[0] ?? GEEN_ANTWOORD}
        />
      )}
      <Details summary={TEKST.bron(bronnen.length)}>
        <BronLijst bronnen={bronnen} eigen={TEKST.eigenBron} />
      </Details>
    </div>
  )
}
