-- DropForeignKey
ALTER TABLE "Importbestand" DROP CONSTRAINT "Importbestand_gemeenteCode_fkey";

-- AlterTable
ALTER TABLE "Gemeente" ADD COLUMN     "opgehevenPer" INTEGER,
ADD COLUMN     "opvolgerCode" TEXT;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "gedeactiveerdOp" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "uitnodigingId" TEXT,
ALTER COLUMN "metingId" DROP NOT NULL,
ALTER COLUMN "deelnemerId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Importbestand" ALTER COLUMN "gemeenteCode" DROP NOT NULL;

-- CreateTable
CREATE TABLE "Registerregel" (
    "id" TEXT NOT NULL,
    "jaar" INTEGER NOT NULL,
    "gemeenteCode" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "provincie" TEXT NOT NULL,
    "regioCode" TEXT NOT NULL,
    "regioNaam" TEXT NOT NULL,
    "inwoners" INTEGER NOT NULL,

    CONSTRAINT "Registerregel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Uitnodiging" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "sleutel" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT NOT NULL,
    "verlooptOp" TIMESTAMP(3) NOT NULL,
    "gebruiktOp" TIMESTAMP(3),
    "ingetrokkenOp" TIMESTAMP(3),

    CONSTRAINT "Uitnodiging_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Instelling" (
    "id" TEXT NOT NULL,
    "inhoud" TEXT NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "updatedById" TEXT NOT NULL,

    CONSTRAINT "Instelling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Uitkomst" (
    "id" TEXT NOT NULL,
    "metingId" TEXT NOT NULL,
    "revisie" INTEGER NOT NULL,
    "vastgesteldOp" TIMESTAMP(3) NOT NULL,
    "kenmerken" TEXT NOT NULL,
    "oordelen" TEXT NOT NULL,

    CONSTRAINT "Uitkomst_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Bundeling" (
    "id" TEXT NOT NULL,
    "bundelId" TEXT NOT NULL,
    "metingId" TEXT NOT NULL,
    "revisie" INTEGER NOT NULL,
    "deel" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Bundeling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Voorbereiding" (
    "id" TEXT NOT NULL,
    "metingId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "notities" TEXT NOT NULL DEFAULT '',
    "vragen" TEXT NOT NULL DEFAULT '',
    "aanbod" TEXT NOT NULL DEFAULT '',
    "versie" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Voorbereiding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reactie" (
    "id" TEXT NOT NULL,
    "metingId" TEXT NOT NULL,
    "kenmerkId" TEXT,
    "userId" TEXT,
    "tekst" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'gegeven',
    "actieId" TEXT,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "updatedById" TEXT NOT NULL,

    CONSTRAINT "Reactie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reactieantwoord" (
    "id" TEXT NOT NULL,
    "reactieId" TEXT NOT NULL,
    "userId" TEXT,
    "tekst" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reactieantwoord_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Registerregel_gemeenteCode_idx" ON "Registerregel"("gemeenteCode");

-- CreateIndex
CREATE UNIQUE INDEX "Registerregel_jaar_gemeenteCode_key" ON "Registerregel"("jaar", "gemeenteCode");

-- CreateIndex
CREATE UNIQUE INDEX "Uitnodiging_hash_key" ON "Uitnodiging"("hash");

-- CreateIndex
CREATE INDEX "Uitnodiging_userId_idx" ON "Uitnodiging"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Uitkomst_metingId_key" ON "Uitkomst"("metingId");

-- CreateIndex
CREATE INDEX "Bundeling_bundelId_idx" ON "Bundeling"("bundelId");

-- CreateIndex
CREATE UNIQUE INDEX "Bundeling_metingId_revisie_deel_key" ON "Bundeling"("metingId", "revisie", "deel");

-- CreateIndex
CREATE INDEX "Voorbereiding_userId_idx" ON "Voorbereiding"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Voorbereiding_metingId_userId_key" ON "Voorbereiding"("metingId", "userId");

-- CreateIndex
CREATE INDEX "Reactie_metingId_createdAt_idx" ON "Reactie"("metingId", "createdAt");

-- CreateIndex
CREATE INDEX "Reactie_userId_idx" ON "Reactie"("userId");

-- CreateIndex
CREATE INDEX "Reactie_actieId_idx" ON "Reactie"("actieId");

-- CreateIndex
CREATE INDEX "Reactieantwoord_reactieId_createdAt_idx" ON "Reactieantwoord"("reactieId", "createdAt");

-- CreateIndex
CREATE INDEX "Gemeente_opvolgerCode_idx" ON "Gemeente"("opvolgerCode");

-- CreateIndex
CREATE INDEX "Mail_uitnodigingId_idx" ON "Mail"("uitnodigingId");

-- CreateIndex
CREATE INDEX "Auditregel_userId_tijdstip_idx" ON "Auditregel"("userId", "tijdstip");

-- CreateIndex
CREATE INDEX "Auditregel_tijdstip_idx" ON "Auditregel"("tijdstip");

-- AddForeignKey
ALTER TABLE "Gemeente" ADD CONSTRAINT "Gemeente_opvolgerCode_fkey" FOREIGN KEY ("opvolgerCode") REFERENCES "Gemeente"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registerregel" ADD CONSTRAINT "Registerregel_gemeenteCode_fkey" FOREIGN KEY ("gemeenteCode") REFERENCES "Gemeente"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Uitnodiging" ADD CONSTRAINT "Uitnodiging_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_uitnodigingId_fkey" FOREIGN KEY ("uitnodigingId") REFERENCES "Uitnodiging"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Importbestand" ADD CONSTRAINT "Importbestand_gemeenteCode_fkey" FOREIGN KEY ("gemeenteCode") REFERENCES "Gemeente"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Uitkomst" ADD CONSTRAINT "Uitkomst_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bundeling" ADD CONSTRAINT "Bundeling_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Voorbereiding" ADD CONSTRAINT "Voorbereiding_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Voorbereiding" ADD CONSTRAINT "Voorbereiding_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reactie" ADD CONSTRAINT "Reactie_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reactie" ADD CONSTRAINT "Reactie_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reactie" ADD CONSTRAINT "Reactie_actieId_fkey" FOREIGN KEY ("actieId") REFERENCES "Actie"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reactieantwoord" ADD CONSTRAINT "Reactieantwoord_reactieId_fkey" FOREIGN KEY ("reactieId") REFERENCES "Reactie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reactieantwoord" ADD CONSTRAINT "Reactieantwoord_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
