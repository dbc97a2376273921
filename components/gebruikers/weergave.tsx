import { GEBRUIKERS_TEKSTEN } from '@/components/gebruikers/teksten'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import type { Gebruikerregel, Gebruikerstand } from '@/lib/gebruikers/schema'

const { lijst: TEKST, standen: STANDEN } = GEBRUIKERS_TEKSTEN

const TONES: Record<Gebruikerstand, BadgeTone> = {
  actief: 'success',
  uitgenodigd: 'active',
  gedeactiveerd: 'warning',
}

/** Whether someone can sign in. */
export function GebruikerStand({ stand }: { stand: Gebruikerstand }) {
  return <Badge tone={TONES[stand]}>{STANDEN[stand]}</Badge>
}

/** What someone may, each in a line. */
export function listRechten({ beheerder, regios, lidmaatschappen }: Gebruikerregel): string[] {
  return [
    ...(beheerder ? [TEKST.beheerder] : []),
    ...regios.map(({ naam }) => TEKST.adviseur(naam)),
    ...lidmaatschappen.map(({ gemeenteNaam, rol, isUitgenodigd }) =>
      (isUitgenodigd ? TEKST.uitgenodigdLid : TEKST.lid)(gemeenteNaam, rol),
    ),
  ]
}
