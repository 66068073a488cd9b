casefileData("spellings-8",["aciklama",1,"oradaydi",1]);
