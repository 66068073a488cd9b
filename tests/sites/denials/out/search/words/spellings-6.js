casefileData("spellings-6",["always",2,"answer",1,"Brandt",1,"closed",2,"Ledger",0,"mother",1,"myself",2,"Nobody",2,"Norvia",2,"sailed",5,"Second",1,"speaks",1]);
