import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Bericht } from '@/components/deelname/bericht'
import { EigenLink } from '@/components/deelname/eigen-link'
import { OpenStart } from '@/components/deelname/open-start'
import { deelnamePad } from '@/components/deelname/paden'
import { StartPagina } from '@/components/deelname/start-pagina'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { VoorbijPagina } from '@/components/deelname/voorbij-pagina'
import { FormTitle, TITLE_BY_FORM } from '@/components/frame/form-title'
import { linksoortOf } from '@/lib/auth/deelnamelink'
import { env } from '@/lib/config/env'
import { loadDeelname, loadOpenDeelname } from '@/lib/deelname/loaders'
import { schatMinuten } from '@/lib/deelname/rules'
import { listIndicatoren } from '@/lib/instrument/find'
import { join, mailLink } from './actions'

export const metadata: Metadata = TITLE_BY_FORM

const { start: START, open: OPEN, voorbij: VOORBIJ } = DEELNAME_TEKSTEN

export default async function Page({ params }: PageProps<'/deelname/[token]'>) {
  const { token } = await params
  return linksoortOf(token) === 'open' ? <Open token={token} /> : <Eigen token={token} />
}

async function Open({ token }: { token: string }) {
  const deelname = await loadOpenDeelname(token)
  if (!deelname) notFound()
  const dicht = deelname.rondeOpen ? deelname.isVol && OPEN.vol : OPEN.voorbij
  if (dicht) {
    return (
      <>
        <FormTitle titel={dicht.titel} fouten={0} />
        <Bericht titel={dicht.titel} alineas={[dicht.uitleg]} />
      </>
    )
  }
  const aantal = listIndicatoren(deelname.instrument).length
  return (
    <>
      <FormTitle titel={START.titel(deelname.gemeenteNaam)} fouten={0} />
      <OpenStart
        deelname={deelname}
        aantal={aantal}
        minuten={schatMinuten(aantal)}
        action={join.bind(null, token)}
      />
    </>
  )
}

async function Eigen({ token }: { token: string }) {
  const deelname = await loadDeelname(token)
  if (!deelname) notFound()
  if (!deelname.rondeOpen) {
    return (
      <>
        <FormTitle titel={VOORBIJ.titel} fouten={0} />
        <VoorbijPagina deelname={deelname} />
      </>
    )
  }
  const titel = START.titel(deelname.gemeenteNaam)
  const kwamZelf = deelname.deelnemer.openLinkId !== null
  return (
    <>
      {!kwamZelf && <FormTitle titel={titel} fouten={0} />}
      <StartPagina
        token={token}
        deelname={deelname}
        minuten={schatMinuten(deelname.voortgang.totaal.totaal)}
        eigenLink={
          kwamZelf && (
            <EigenLink
              titel={titel}
              link={env().url + deelnamePad(token)}
              action={mailLink.bind(null, token)}
            />
          )
        }
      />
    </>
  )
}
