casefileData("spellings-7",["kapatti",2]);
