casefileData("spellings-7",["декабре",2,"herself",2,"остались",1,"сожгли",2,"Вестник",0]);
