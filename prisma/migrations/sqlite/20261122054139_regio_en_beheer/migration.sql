-- AlterTable
ALTER TABLE "User" ADD COLUMN "gedeactiveerdOp" DATETIME;

-- CreateTable
CREATE TABLE "Registerregel" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "jaar" INTEGER NOT NULL,
    "gemeenteCode" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "provincie" TEXT NOT NULL,
    "regioCode" TEXT NOT NULL,
    "regioNaam" TEXT NOT NULL,
    "inwoners" INTEGER NOT NULL,
    CONSTRAINT "Registerregel_gemeenteCode_fkey" FOREIGN KEY ("gemeenteCode") REFERENCES "Gemeente" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Uitnodiging" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "sleutel" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT NOT NULL,
    "verlooptOp" DATETIME NOT NULL,
    "gebruiktOp" DATETIME,
    "ingetrokkenOp" DATETIME,
    CONSTRAINT "Uitnodiging_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Instelling" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "inhoud" TEXT NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" DATETIME NOT NULL,
    "updatedById" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Uitkomst" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "metingId" TEXT NOT NULL,
    "revisie" INTEGER NOT NULL,
    "vastgesteldOp" DATETIME NOT NULL,
    "kenmerken" TEXT NOT NULL,
    "oordelen" TEXT NOT NULL,
    CONSTRAINT "Uitkomst_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Bundeling" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "bundelId" TEXT NOT NULL,
    "metingId" TEXT NOT NULL,
    "revisie" INTEGER NOT NULL,
    "deel" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Bundeling_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Voorbereiding" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "metingId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "notities" TEXT NOT NULL DEFAULT '',
    "vragen" TEXT NOT NULL DEFAULT '',
    "aanbod" TEXT NOT NULL DEFAULT '',
    "versie" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Voorbereiding_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Voorbereiding_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reactie" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "metingId" TEXT NOT NULL,
    "kenmerkId" TEXT,
    "userId" TEXT,
    "tekst" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'gegeven',
    "actieId" TEXT,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "updatedById" TEXT NOT NULL,
    CONSTRAINT "Reactie_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Reactie_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Reactie_actieId_fkey" FOREIGN KEY ("actieId") REFERENCES "Actie" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reactieantwoord" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reactieId" TEXT NOT NULL,
    "userId" TEXT,
    "tekst" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Reactieantwoord_reactieId_fkey" FOREIGN KEY ("reactieId") REFERENCES "Reactie" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Reactieantwoord_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Gemeente" ADD COLUMN "opvolgerCode" TEXT REFERENCES "Gemeente" ("code") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Gemeente" ADD COLUMN "opgehevenPer" INTEGER;

-- CreateIndex
CREATE INDEX "Gemeente_opvolgerCode_idx" ON "Gemeente"("opvolgerCode");

-- RedefineTables: nothing refers to these two
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Mail" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "metingId" TEXT,
    "deelnemerId" TEXT,
    "uitnodigingId" TEXT,
    "soort" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'wacht',
    "pogingen" INTEGER NOT NULL DEFAULT 0,
    "volgendePoging" DATETIME NOT NULL,
    "fout" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verzondenOp" DATETIME,
    CONSTRAINT "Mail_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mail_deelnemerId_fkey" FOREIGN KEY ("deelnemerId") REFERENCES "Deelnemer" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mail_uitnodigingId_fkey" FOREIGN KEY ("uitnodigingId") REFERENCES "Uitnodiging" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Mail" ("createdAt", "deelnemerId", "fout", "id", "metingId", "pogingen", "soort", "status", "verzondenOp", "volgendePoging") SELECT "createdAt", "deelnemerId", "fout", "id", "metingId", "pogingen", "soort", "status", "verzondenOp", "volgendePoging" FROM "Mail";
DROP TABLE "Mail";
ALTER TABLE "new_Mail" RENAME TO "Mail";
CREATE INDEX "Mail_status_volgendePoging_idx" ON "Mail"("status", "volgendePoging");
CREATE INDEX "Mail_metingId_createdAt_idx" ON "Mail"("metingId", "createdAt");
CREATE INDEX "Mail_deelnemerId_idx" ON "Mail"("deelnemerId");
CREATE INDEX "Mail_uitnodigingId_idx" ON "Mail"("uitnodigingId");
CREATE TABLE "new_Importbestand" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "gemeenteCode" TEXT,
    "userId" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "metingId" TEXT,
    "bestandsnaam" TEXT NOT NULL,
    "inhoud" BLOB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Importbestand_gemeenteCode_fkey" FOREIGN KEY ("gemeenteCode") REFERENCES "Gemeente" ("code") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Importbestand_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Importbestand" ("bestandsnaam", "createdAt", "gemeenteCode", "id", "inhoud", "metingId", "soort", "userId") SELECT "bestandsnaam", "createdAt", "gemeenteCode", "id", "inhoud", "metingId", "soort", "userId" FROM "Importbestand";
DROP TABLE "Importbestand";
ALTER TABLE "new_Importbestand" RENAME TO "Importbestand";
CREATE INDEX "Importbestand_createdAt_idx" ON "Importbestand"("createdAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

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
CREATE INDEX "Auditregel_userId_tijdstip_idx" ON "Auditregel"("userId", "tijdstip");

-- CreateIndex
CREATE INDEX "Auditregel_tijdstip_idx" ON "Auditregel"("tijdstip");
