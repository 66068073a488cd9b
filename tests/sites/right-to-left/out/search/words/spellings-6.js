casefileData("spellings-6",["bought",0,"market",1,"يتحدث",1]);
