-- CreateTable
CREATE TABLE "Regio" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "naam" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Gemeente" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "naam" TEXT NOT NULL,
    "provincie" TEXT NOT NULL,
    "regioCode" TEXT NOT NULL,
    "inwoners" INTEGER NOT NULL,
    "registerjaar" INTEGER NOT NULL,
    "fictief" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Gemeente_regioCode_fkey" FOREIGN KEY ("regioCode") REFERENCES "Regio" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "beheerder" BOOLEAN NOT NULL DEFAULT false
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "expiresAt" DATETIME NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" DATETIME,
    "refreshTokenExpiresAt" DATETIME,
    "scope" TEXT,
    "password" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Toegangssleutel" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "Toegangssleutel_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Lidmaatschap" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "gemeenteCode" TEXT NOT NULL,
    "rol" TEXT NOT NULL,
    CONSTRAINT "Lidmaatschap_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Lidmaatschap_gemeenteCode_fkey" FOREIGN KEY ("gemeenteCode") REFERENCES "Gemeente" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Adviseurschap" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "regioCode" TEXT NOT NULL,
    CONSTRAINT "Adviseurschap_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Adviseurschap_regioCode_fkey" FOREIGN KEY ("regioCode") REFERENCES "Regio" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Meting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "gemeenteCode" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "instrumentversie" TEXT NOT NULL,
    "werkwijze" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "revisie" INTEGER NOT NULL DEFAULT 1,
    "stand" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Meting_gemeenteCode_fkey" FOREIGN KEY ("gemeenteCode") REFERENCES "Gemeente" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Deelnemer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "metingId" TEXT NOT NULL,
    "userId" TEXT,
    "perspectief" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Deelnemer_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Deelnemer_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Antwoord" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "deelnemerId" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "niveau" INTEGER,
    "toelichting" TEXT NOT NULL DEFAULT '',
    "versie" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Antwoord_deelnemerId_fkey" FOREIGN KEY ("deelnemerId") REFERENCES "Deelnemer" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Oordeel" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "metingId" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "niveau" INTEGER,
    "toelichting" TEXT NOT NULL DEFAULT '',
    "versie" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" DATETIME NOT NULL,
    "updatedById" TEXT NOT NULL,
    CONSTRAINT "Oordeel_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Ambitie" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "metingId" TEXT NOT NULL,
    "kenmerkId" TEXT NOT NULL,
    "niveau" INTEGER NOT NULL,
    "prioriteit" TEXT NOT NULL,
    "jaar" INTEGER,
    "updatedAt" DATETIME NOT NULL,
    "updatedById" TEXT NOT NULL,
    CONSTRAINT "Ambitie_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Momentopname" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "metingId" TEXT NOT NULL,
    "revisie" INTEGER NOT NULL,
    "inhoud" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT NOT NULL,
    CONSTRAINT "Momentopname_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Auditregel" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "tijdstip" DATETIME NOT NULL,
    "userId" TEXT,
    "gemeenteCode" TEXT,
    "metingId" TEXT,
    "operatie" TEXT NOT NULL,
    "onderwerp" TEXT NOT NULL,
    "details" TEXT NOT NULL DEFAULT '{}',
    CONSTRAINT "Auditregel_gemeenteCode_fkey" FOREIGN KEY ("gemeenteCode") REFERENCES "Gemeente" ("code") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Gemeente_regioCode_idx" ON "Gemeente"("regioCode");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "Toegangssleutel_hash_key" ON "Toegangssleutel"("hash");

-- CreateIndex
CREATE INDEX "Toegangssleutel_userId_idx" ON "Toegangssleutel"("userId");

-- CreateIndex
CREATE INDEX "Lidmaatschap_gemeenteCode_idx" ON "Lidmaatschap"("gemeenteCode");

-- CreateIndex
CREATE UNIQUE INDEX "Lidmaatschap_userId_gemeenteCode_key" ON "Lidmaatschap"("userId", "gemeenteCode");

-- CreateIndex
CREATE UNIQUE INDEX "Adviseurschap_userId_regioCode_key" ON "Adviseurschap"("userId", "regioCode");

-- CreateIndex
CREATE INDEX "Meting_gemeenteCode_createdAt_idx" ON "Meting"("gemeenteCode", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Deelnemer_metingId_userId_key" ON "Deelnemer"("metingId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Antwoord_deelnemerId_indicatorId_key" ON "Antwoord"("deelnemerId", "indicatorId");

-- CreateIndex
CREATE UNIQUE INDEX "Oordeel_metingId_indicatorId_key" ON "Oordeel"("metingId", "indicatorId");

-- CreateIndex
CREATE UNIQUE INDEX "Ambitie_metingId_kenmerkId_key" ON "Ambitie"("metingId", "kenmerkId");

-- CreateIndex
CREATE UNIQUE INDEX "Momentopname_metingId_revisie_key" ON "Momentopname"("metingId", "revisie");

-- CreateIndex
CREATE INDEX "Auditregel_gemeenteCode_tijdstip_idx" ON "Auditregel"("gemeenteCode", "tijdstip");

-- CreateIndex
CREATE INDEX "Auditregel_metingId_tijdstip_idx" ON "Auditregel"("metingId", "tijdstip");
