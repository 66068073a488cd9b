casefileData("spellings-8",["december",1,"ostavila",2]);
